import type { Page } from 'puppeteer-core';

/** Asks for a host permission from an extension page, in a real click; waits until it is granted. */
export async function askForHost(page: Page, pattern: string): Promise<void> {
  await page.evaluate((host) => {
    const api = globalThis.browser?.permissions ? globalThis.browser : globalThis.chrome;
    const button = document.createElement('button');
    button.id = 'grant-test';
    button.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9';
    button.textContent = 'grant';
    button.onclick = () =>
      void api?.permissions.request({ origins: [host] }).then((granted) => {
        button.dataset.granted = String(granted);
      });
    document.body.append(button);
  }, pattern);
  await page.click('#grant-test');
  await page.waitForSelector('#grant-test[data-granted="true"]');
  await page.$eval('#grant-test', (button) => button.remove());
}
