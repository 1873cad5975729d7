import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { DIPLOMATIC_HOST, type Harness, OTHER_HOST } from './harness/harness.ts';
import { launch } from './harness/launch.ts';
import { clearStorage } from './page-helpers.ts';

let running: Promise<Harness> | null = null;

/** The browser that all test files of a project share; started by the first that needs it. */
export function sharedBrowser(): Promise<Harness> {
  running ??= launch(inject('browserName'));
  return running;
}

/** Address of a test page under a host of the diplomatic list, where Taiyaku runs by itself. */
export const diplomatic = (path: string) => `http://${DIPLOMATIC_HOST}:${inject('port')}${path}`;

/** Address of the same page on a site Taiyaku knows nothing of. */
export const elsewhere = (path: string) => `http://${OTHER_HOST}:${inject('port')}${path}`;

/**
 * Every test file begins with nothing saved or remembered, and closes the pages that it (or the browser,
 * meanwhile) opened once its tests are done.
 */
export function closePagesAfterwards(): void {
  const before = new Set<Page>();
  beforeAll(async () => {
    const harness = await sharedBrowser();
    await clearStorage(harness);
    for (const page of await harness.browser.pages()) before.add(page);
  });
  afterAll(async () => {
    const { browser } = await sharedBrowser();
    for (const page of await browser.pages()) {
      if (!before.has(page)) await page.close().catch(() => {});
    }
  });
}
