import type { Page } from 'puppeteer-core';
import { readPart } from '../../lib/saved/read-records.ts';
import type { SavedSegment } from '../../lib/saved/saved-segment.ts';
import type { Harness } from './harness/harness.ts';

/** Puts the real pointer on a row of the page's first table. */
export async function pointAtRow(page: Page, row: number): Promise<void> {
  const at = await page.evaluate((index) => {
    const box = document.querySelectorAll('tr')[index]?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 15 };
  }, row);
  // Two moves: one straight onto the spot is no move for a browser that has the pointer there.
  await page.mouse.move(at.x + 5, at.y);
  await page.mouse.move(at.x, at.y);
}

/** Text of a table row as it stands on the screen. */
export const rowText = (page: Page, row: number): Promise<string> =>
  page.evaluate(
    (index) => (document.querySelectorAll('tr')[index] as HTMLElement).innerText.trim(),
    row,
  );

export const rowTop = (page: Page, row: number): Promise<number | undefined> =>
  page.evaluate(
    (index) => document.querySelectorAll('tr')[index]?.getBoundingClientRect().top,
    row,
  );

export const pageSource = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** Everything in the extension's local storage. */
export const storedRecords = (harness: Harness): Promise<Record<string, unknown>> =>
  harness.inExtension(async () => {
    const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
    return (await api?.storage.local.get(null)) ?? {};
  });

export const clearStorage = (harness: Harness): Promise<void> =>
  harness.inExtension(async () => {
    const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
    await api?.storage.local.clear();
  });

/** The saved segments of all pages, from the page records themselves. */
export async function savedSegments(harness: Harness): Promise<SavedSegment[]> {
  const records = Object.entries(await storedRecords(harness));
  return records.flatMap(([key, record]) => {
    const part = readPart(key, record);
    return key.startsWith('source:') && part.ok ? part.record.segments : [];
  });
}

/** Their ids. */
export const savedIds = async (harness: Harness): Promise<string[]> =>
  (await savedSegments(harness)).map(({ id }) => id);
