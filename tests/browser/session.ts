import { afterAll, inject } from 'vitest';
import { DIPLOMATIC_HOST, type Harness, OTHER_HOST } from './harness/harness.ts';
import { launch } from './harness/launch.ts';

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

/** Closes the pages a test file opened, but for the first, which keeps the browser alive. */
export function closePagesAfterwards(): void {
  afterAll(async () => {
    const { browser, name } = await sharedBrowser();
    const pages = await browser.pages();
    // Firefox: the first two are its own and the harness's helper.
    for (const page of pages.slice(name === 'firefox' ? 2 : 1)) await page.close().catch(() => {});
  });
}
