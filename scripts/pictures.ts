import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { DIPLOMATIC_HOST, type Harness } from '../tests/browser/harness/harness.ts';
import { launch } from '../tests/browser/harness/launch.ts';
import { testPages } from '../tests/browser/test-pages.ts';
import { buildIfMissing } from './build-extension.ts';
import type { BrowserName } from './find-browser.ts';
import { startPageServer } from './page-server.ts';
import { SCENES } from './pictures/scenes.ts';

/**
 * `npm run pictures [-- --browser=chrome] [--scene=recall]`: every view of a page in both browsers, light
 * and dark, English and Japanese interface, wide and 320 px, as PNG files in .output/pictures/ with an
 * index.html to leaf through.
 */
const { values } = parseArgs({
  options: { browser: { type: 'string' }, scene: { type: 'string' } },
});
const FOLDER = '.output/pictures';
const WIDE = { width: 1200, height: 800 };
const NARROW = { width: 320, height: 640 };
/** Menus and cards have come by then, ms. */
const SETTLE = 400;

const browsers = (['chrome', 'firefox'] as const).filter(
  (name) => values.browser === undefined || values.browser === name,
);
mkdirSync(FOLDER, { recursive: true });
const server = await startPageServer(testPages);
const taken: string[] = [];
try {
  for (const name of browsers) {
    await buildIfMissing(name);
    for (const language of ['en', 'ja'] as const) {
      for (const dark of [false, true]) await takeAll(name, language, dark);
    }
  }
} finally {
  await server.close();
}
writeFileSync(`${FOLDER}/index.html`, indexPage(taken));
console.log(`${taken.length} pictures in ${FOLDER}/`);

async function takeAll(name: BrowserName, language: 'en' | 'ja', dark: boolean): Promise<void> {
  const harness = await launch(name, { language, dark });
  try {
    for (const size of [WIDE, NARROW]) {
      for (const scene of SCENES) {
        if (values.scene !== undefined && values.scene !== scene.name) continue;
        const page = await harness.openPage(
          `http://${DIPLOMATIC_HOST}:${server.port}${scene.path}`,
        );
        await page.setViewport(size);
        const file = `${scene.name}-${name}-${language}-${dark ? 'dark' : 'light'}-${size.width}.png`;
        await take(harness, page, scene.set, `${FOLDER}/${file}`).then(
          () => taken.push(file),
          (error: unknown) => console.error(`${file}: ${String(error).split('\n')[0]}`),
        );
        await forget(harness);
        await page.close();
      }
    }
  } finally {
    await harness.close();
  }
}

async function take(
  harness: Harness,
  page: Page,
  set: (harness: Harness, page: Page) => Promise<Page>,
  path: string,
): Promise<void> {
  const shown = await set(harness, page);
  if (shown !== page) await shown.setViewport(page.viewport());
  await shown.bringToFront();
  await new Promise((done) => setTimeout(done, SETTLE));
  await shown.screenshot({ path: path as `${string}.png` });
  if (shown !== page) await shown.close();
}

/** Views are remembered by site: the next picture begins from nothing. */
async function forget(harness: Harness): Promise<void> {
  await harness.inExtension(async () => {
    const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
    await api?.storage.local.clear();
  });
}

function indexPage(files: readonly string[]): string {
  const figures = files.map(
    (file) =>
      `<figure><img src="${file}" alt="" loading="lazy"><figcaption>${file}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Taiyaku pictures</title>
<style>body{display:flex;flex-wrap:wrap;gap:1rem;font:14px system-ui}img{max-height:70vh;border:1px solid #ccc}figure{margin:0}</style>
${figures.join('\n')}`;
}
