import { browser } from '../browser.ts';

/**
 * Puts the reader and its style sheet into a frame; false where the browser does not let us (its own pages,
 * stores, no permission). The sheet is a user sheet: no page style is stronger, and the DOM stays as it is.
 */
export async function injectReader(tabId: number, frameId = 0): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.insertCSS({ target, files: ['/assets/flip.css'], origin: 'USER' });
    // An author sheet: Chromium does not paint highlights that are styled by a user sheet.
    await browser.scripting.insertCSS({ target, files: ['/assets/paint.css'], origin: 'AUTHOR' });
    await browser.scripting.executeScript({ target, files: ['/page-reader.js'] });
    return true;
  } catch {
    return false;
  }
}
