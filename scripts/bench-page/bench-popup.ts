import type { Browser, Page } from 'puppeteer-core';
import { DIPLOMATIC_HOST } from '../../tests/browser/harness/harness.ts';
import { launchVariants } from './chrome-variants.ts';
import { type Rounds, runRounds, shared } from './run-rounds.ts';
import { median, spread } from './statistics.ts';

const OVER = { sample: '/sample', '10,000 rows': '/table/10000' } as const;
const FOUND = 15_000; // ms to wait for the reader in the page
/** What follows the reading of a page is over by then, ms: the popup alone is measured. */
const SETTLED = 600;

/** Prints how long the popup takes to show rows, beside an empty popup opened the same way over the same page. */
export async function benchPopup(port: number, rounds: Rounds): Promise<void> {
  const { browsers, close } = await launchVariants(['empty', 'taiyaku']);
  console.log('\nPopup, Chromium: from the click to the frame, median (middle half), ms');
  console.log('| over | rounds | empty popup | first rows | ratio |');
  console.log('| --- | --- | --- | --- | --- |');
  try {
    for (const [name, path] of Object.entries(OVER)) {
      const url = `http://${DIPLOMATIC_HOST}:${port}${path}`;
      const costs = { empty: [] as number[], taiyaku: [] as number[] };
      const done = await runRounds(shared(rounds, Object.keys(OVER).length), async (counts) => {
        for (const which of ['empty', 'taiyaku'] as const) {
          const browser = browsers.get(which);
          if (!browser) continue;
          const took = await openOver(browser, url, which === 'taiyaku');
          if (counts) costs[which].push(took);
        }
      });
      const ratio = median(costs.taiyaku) / median(costs.empty);
      console.log(
        `| ${name} | ${done} | ${spread(costs.empty, 0)} | ${spread(costs.taiyaku, 0)} | **${ratio.toFixed(2)}** |`,
      );
    }
  } finally {
    await close();
  }
}

/** Opens the popup as the toolbar button does, over a page at `url`; ms until what it shows is painted. */
async function openOver(browser: Browser, url: string, isOurs: boolean): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  if (isOurs) await page.waitForSelector('taiyaku-controls', { timeout: FOUND });
  await new Promise((done) => setTimeout(done, SETTLED));
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('The extension is gone');
  const opened = browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  const asked = performance.timeOrigin + performance.now();
  await page.triggerExtensionAction(extension);
  const popup = (await (await opened).asPage()) as Page;
  const shown = await popup.evaluate(
    async (rows) => {
      const at = performance.timeOrigin;
      const isThere = () => document.querySelector(rows) !== null;
      while (!isThere()) await new Promise((done) => requestAnimationFrame(done));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return Math.max(at, performance.timeOrigin + performance.now());
    },
    isOurs ? '.bitext .row' : 'main',
  );
  await popup.close();
  await page.close();
  return shown - asked;
}
