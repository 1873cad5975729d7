// npm start: builds, serves the sample press release on loopback and opens it in a browser with the extension.
// Without a display it drives the same flow headless, prints the parsed rows and writes screenshots.
import { readFileSync } from 'node:fs';
import { DIPLOMATIC_HOST } from '../tests/browser/harness/harness.ts';
import { launch } from '../tests/browser/harness/launch.ts';
import { buildExtension } from './build-extension.ts';
import { demoInBrowser } from './demo.ts';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { startPageServer } from './page-server.ts';

const SAMPLE = new URL('../seeds/embassy-press-release-2021-07-20.en-ja.html', import.meta.url);

const wanted: readonly BrowserName[] = process.argv.includes('--firefox')
  ? ['firefox']
  : ['chrome', 'firefox'];
const name = wanted.find((one) => findBrowser(one));
if (!name) {
  console.error(
    `No browser found (${wanted.join(', ')}). Install Chromium or Firefox, or set CHROME_PATH or FIREFOX_PATH.`,
  );
  process.exit(1);
}
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

buildExtension(name);
const server = await startPageServer((path) =>
  path === '/' ? { body: readFileSync(SAMPLE) } : null,
);
const url = `http://${DIPLOMATIC_HOST}:${server.port}/`;
const harness = await launch(name, { headless });
if (headless) {
  await demoInBrowser(harness, url);
  await harness.close();
} else {
  await harness.openPage(url);
  console.log(`The sample press release is open with Taiyaku at work: ${url}`);
  console.log('Point at a row, or use the bar at the bottom right. Close the browser to stop.');
  await new Promise<void>((done) => harness.browser.once('disconnected', () => done()));
}
await server.close();
