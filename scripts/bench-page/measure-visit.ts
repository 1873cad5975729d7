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

/** Time the page is left alone after loading, ms: both stages are done by then, on a busy machine too. */
const SETTLING = 1_500;

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
  await page.goto(url);
  await new Promise((done) => setTimeout(done, SETTLING));
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

export async function counters(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
