import type { Browser, Page } from 'puppeteer-core';
import { counters } from './measure-visit.ts';

export interface FlipCost {
  /** Main-thread time until all is shown and painted, ms. */
  readonly mainThread: number;
  /** From the first changed row to the frame that shows it, ms. */
  readonly toFrame: number;
  /** From the first changed row to the last, ms. */
  readonly toEnd: number;
}

/** The page is still once nothing has changed for this long, ms. */
const STILL = 600;

interface Watch {
  first: number;
  frame: number;
  last: number;
}
declare const flipWatch: Watch;

/** Runs `flip` on an open page and reads what it cost. */
export async function measureFlip(page: Page, flip: () => Promise<unknown>): Promise<FlipCost> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    const watch: Watch = { first: 0, frame: 0, last: 0 };
    Object.assign(globalThis, { flipWatch: watch });
    const observer = new MutationObserver(() => {
      watch.last = performance.now();
      if (watch.first > 0) return;
      watch.first = watch.last;
      requestAnimationFrame(() => setTimeout(() => (watch.frame = performance.now())));
    });
    observer.observe(document.body, { attributes: true, subtree: true });
  });
  const before = (await counters(session)).get('TaskDuration') ?? 0;
  await flip();
  for (let last = -1; ; ) {
    await new Promise((done) => setTimeout(done, STILL));
    const now = await page.evaluate(() => flipWatch.last);
    if (now === last && now > 0) break;
    last = now;
  }
  const after = (await counters(session)).get('TaskDuration') ?? 0;
  const { first, frame, last } = await page.evaluate(() => flipWatch);
  await session.detach();
  return { mainThread: (after - before) * 1000, toFrame: frame - first, toEnd: last - first };
}

/** The same attribute with the same CSS on the same cells, by a script of the page, at once. */
export const toggleBare = (page: Page, manner: 'collapse' | 'hold', on: boolean) =>
  page.evaluate(
    (how, set) => {
      if (!document.getElementById('bare')) {
        const style = document.createElement('style');
        style.id = 'bare';
        style.textContent = `[data-bare='collapse'] { display: none !important }
          [data-bare='hold'], [data-bare='hold'] * { visibility: hidden !important }`;
        document.head.append(style);
      }
      for (const cell of document.querySelectorAll('td:first-child')) {
        if (set) cell.setAttribute('data-bare', how);
        else cell.removeAttribute('data-bare');
      }
    },
    manner,
    on,
  );

/** Flips all of the page at `url` as the shortcut does. */
export async function flipAll(browser: Browser, url: string): Promise<number> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker did not start');
  return worker.evaluate(async (address) => {
    const api = Reflect.get(globalThis, 'chrome') as typeof import('wxt/browser').browser;
    const [tab] = (await api.tabs.query({})).filter((one) => one.url === address);
    const message = { to: 'taiyaku-page', protocol: 1, body: { call: 'flip-all' } };
    const state = (await api.tabs.sendMessage(tab?.id ?? -1, message)) as { bitexts: unknown[] };
    return state.bitexts.length;
  }, url);
}
