import { browser } from '../browser.ts';

/**
 * Puts the reader and its style sheet into a frame; false where the browser does not let us (its own pages,
 * stores, no permission). The sheet is a user sheet: no page style is stronger, and the DOM stays as it is.
 */
export async function injectReader(tabId: number, frameId = 0): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await insertSheets(target);
    await browser.scripting.executeScript({ target, files: ['/page-reader.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Puts the style sheets into a tab and its frames as user sheets, which reach into shadow roots too. */
export async function styleNested(tabId: number): Promise<boolean> {
  try {
    await insertSheets({ tabId, allFrames: true });
    return true;
  } catch {
    return false;
  }
}

type Target = Parameters<typeof browser.scripting.insertCSS>[0]['target'];

/**
 * All at once: after each that comes by itself the page computes its styles anew. The colours come twice: Chromium
 * does not paint highlights that are styled by a user sheet; Firefox paints those in shadow roots by nothing else.
 */
async function insertSheets(target: Target): Promise<void> {
  const paint = ['/assets/paint.css' as const];
  await Promise.all([
    browser.scripting.insertCSS({ target, files: ['/assets/flip.css'], origin: 'USER' }),
    browser.scripting.insertCSS({ target, files: paint, origin: 'AUTHOR' }),
    browser.scripting.insertCSS({ target, files: paint, origin: 'USER' }),
  ]);
}
