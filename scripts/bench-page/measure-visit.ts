import type { Browser, CDPSession } from 'puppeteer-core';

/** What one visit cost the page's main thread and memory. */
export interface VisitCost {
  /** All tasks of the main thread, ms. */
  readonly mainThread: number;
  readonly script: number;
  /** Tasks over 50 ms: their number, and the longest, ms. */
  readonly longTasks: number;
  readonly longest: number;
  /** MB, after a collection. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const LOADED = 120_000; // ms; a browser alone takes 30 s to lay out 20 MB on a busy machine
/** Time the page is left alone after loading, ms; then until its main thread rests. */
const SETTLING = 1_000;
/** It rests when it has done less than this in … */
const AT_REST = 1; // CPU ms
/** … so long a time. */
const REST = 300; // ms
const MAX_RESTS = 50; // a page with timers of its own never rests: 15 s

declare const longTasks: number[];

/** Opens `url` in a fresh tab and reads the browser's own counters once the page has settled. */
export async function measureVisit(browser: Browser, url: string): Promise<VisitCost> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument(() => {
    Object.assign(globalThis, { longTasks: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longTasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url, { timeout: LOADED });
  await untilRest(session);
  const tasks = await page.evaluate(() => [...longTasks]);
  const spent = await counters(session);
  await session.send('HeapProfiler.collectGarbage');
  const kept = await counters(session);
  await page.close();
  return {
    mainThread: (spent.get('TaskDuration') ?? 0) * 1000,
    script: (spent.get('ScriptDuration') ?? 0) * 1000,
    longTasks: tasks.length,
    longest: Math.max(0, ...tasks),
    heap: (kept.get('JSHeapUsedSize') ?? 0) / 1e6,
    nodes: kept.get('Nodes') ?? 0,
    listeners: kept.get('JSEventListeners') ?? 0,
  };
}

/** All parts of the reader are done by then, whatever the page and however busy the machine. */
async function untilRest(session: CDPSession): Promise<void> {
  await new Promise((done) => setTimeout(done, SETTLING));
  let before = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < MAX_RESTS; i += 1) {
    const now = ((await counters(session)).get('TaskDuration') ?? 0) * 1000;
    if (now - before < AT_REST) return;
    before = now;
    await new Promise((done) => setTimeout(done, REST));
  }
}

export async function counters(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
