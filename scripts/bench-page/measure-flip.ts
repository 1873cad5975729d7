import type { Browser, CDPSession, Page, WebWorker } from 'puppeteer-core';
import { counters } from './measure-visit.ts';

export interface FlipCost {
  /** CPU time of the page's main thread until all is shown and painted, ms. */
  readonly mainThread: number;
  /** From asked to the frame that shows the rows in view, ms. */
  readonly toFrame: number;
  /** From asked to the frame that shows the last row, ms. */
  readonly toEnd: number;
}

/** The page is still once nothing has changed for this long, ms: work in idle time waits 100 at most. */
const STILL = 250;
/** Nothing has changed at all after this long: the call had nothing to do, or failed. */
const NEVER = 20_000;

interface Watch {
  first: number;
  last: number;
}
declare const flipWatch: Watch;

/** Sends page calls as popup and shortcuts do, from an extension's worker. */
export interface PageCaller {
  send(url: string, body: object): Promise<{ readonly asked: number; readonly bitext: string }>;
}

export async function callerIn(browser: Browser): Promise<PageCaller> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = (await target.worker()) as WebWorker | null;
  if (!worker) throw new Error('The service worker did not start');
  return {
    send: (url, body) =>
      worker.evaluate(
        async (address, call) => {
          const api = Reflect.get(globalThis, 'chrome') as typeof import('wxt/browser').browser;
          const [tab] = (await api.tabs.query({})).filter((one) => one.url === address);
          const message = { to: 'taiyaku-page', protocol: 1, body: call };
          const asked = performance.timeOrigin + performance.now();
          const state = (await api.tabs.sendMessage(tab?.id ?? -1, message)) as {
            bitexts: { head: { id: string } }[];
          };
          return { asked, bitext: state.bitexts[0]?.head.id ?? '' };
        },
        url,
        body,
      ),
  };
}

/** Watches a page for attributes that change, once for all the flips it will see. */
export async function watchFlips(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    const watch: Watch = { first: 0, last: 0 };
    Object.assign(globalThis, { flipWatch: watch });
    const observer = new MutationObserver(() => {
      requestAnimationFrame(() =>
        // After the frame's own style, layout and paint.
        setTimeout(() => {
          watch.last = performance.timeOrigin + performance.now();
          watch.first ||= watch.last;
        }),
      );
    });
    observer.observe(document.body, { attributes: true, subtree: true });
  });
  return session;
}

/** Runs `flip` on a watched page and reads what it cost; `flip` says when it asked. */
export async function measureFlip(
  page: Page,
  session: CDPSession,
  flip: () => Promise<{ readonly asked: number }>,
): Promise<FlipCost> {
  await page.evaluate(() => Object.assign(flipWatch, { first: 0, last: 0 }));
  const before = (await counters(session)).get('TaskDuration') ?? 0;
  const started = Date.now();
  const { asked } = await flip();
  let seen: Watch = { first: 0, last: 0 };
  for (let last = -1; last !== seen.last || last === 0; ) {
    if (Date.now() - started > NEVER) throw new Error('Nothing changed in the page');
    last = seen.last;
    await new Promise((done) => setTimeout(done, STILL));
    seen = await page.evaluate(() => flipWatch);
  }
  const after = (await counters(session)).get('TaskDuration') ?? 0;
  return {
    mainThread: (after - before) * 1000,
    toFrame: seen.first - asked,
    toEnd: seen.last - asked,
  };
}
