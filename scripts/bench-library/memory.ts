import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Harness } from '../../tests/browser/harness/harness.ts';

/** Megabytes of JavaScript heap in use, garbage collected first; null where the browser does not tell. */
export async function heapOf(page: Page): Promise<number | null> {
  try {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return Math.round(usedSize / 1e6);
  } catch {
    return null; // Firefox: not over BiDi
  }
}

/**
 * Megabytes of the browser and all its processes, shared pages counted once (Linux), garbage and all; null
 * where the system does not tell.
 */
export function processMegabytes({ browser }: Harness): number | null {
  const first = browser.process()?.pid;
  if (first === undefined) return null;
  try {
    const children = Map.groupBy(processes(), ({ parent }) => parent);
    const ids = [first];
    // Grows while it is walked: children of children follow.
    for (const id of ids) ids.push(...(children.get(id) ?? []).map((child) => child.id));
    return Math.round(ids.reduce((sum, id) => sum + kilobytesOf(id), 0) / 1e3);
  } catch {
    return null;
  }
}

function processes(): { id: number; parent: number }[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    const parent = /^PPid:\s*(\d+)/m.exec(readOrEmpty(`/proc/${name}/status`))?.[1];
    return parent === undefined ? [] : [{ id: Number(name), parent: Number(parent) }];
  });
}

const kilobytesOf = (id: number): number =>
  Number(/^Pss:\s*(\d+)/m.exec(readOrEmpty(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);

/** A process may be gone by now. */
function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
