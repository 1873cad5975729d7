import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type CDPSession } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/find-browser.ts';
import { askForHost } from './ask-for-host.ts';
import {
  CONTROLS,
  type ControlBox,
  DIPLOMATIC_HOST,
  evaluateIn,
  type Harness,
  killBrowser,
  type LaunchOptions,
  OTHER_HOST,
  outDir,
  patientPage,
} from './harness.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages stand on loopback under the names a reader would see.
  `--host-resolver-rules=MAP ${DIPLOMATIC_HOST} 127.0.0.1, MAP ${OTHER_HOST} 127.0.0.1`,
];

/** A machine without a display has no mouse either, and would be laid out for fingers: hover and fine pointer, by Blink's own numbers. */
const MOUSE =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/** An extension that speaks without a sound: Chromium on a bare machine has no voice of its own. */
const VOICES = fileURLToPath(new URL('../voices', import.meta.url));

// Both browsers expose the same promise API inside extension pages.
declare const chrome: typeof import('wxt/browser').browser;

export async function launchChrome(options: LaunchOptions): Promise<Harness> {
  const {
    headless = true,
    rightToLeft = false,
    language = 'en',
    dark = false,
    forcedColours = false,
    built = outDir(),
  } = options;
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chrome'),
    headless,
    pipe: true,
    enableExtensions: true,
    ...(options.profile && { userDataDir: options.profile }),
    args: [
      ...FLAGS,
      `--lang=${language}`,
      ...(options.touch ? [] : [MOUSE]),
      ...(dark ? ['--force-dark-mode'] : []),
      ...(rightToLeft ? ['--force-ui-direction=rtl'] : []),
    ],
    env: { ...process.env, LANGUAGE: language },
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
  });
  // Puppeteer's own way knows nothing of private windows.
  const session = await browser.target().createCDPSession();
  await session.send('Extensions.loadUnpacked', {
    path: resolve(built, 'chrome-mv3'),
    enableInIncognito: options.privateWindows === true,
  });
  await session.detach();
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const id = new URL(target.url()).host;
  if (options.voices) await browser.installExtension(VOICES);

  const worker = async () => {
    // The worker may have been stopped: an extension page wakes it.
    const found = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().includes(id),
    );
    const running = await found.worker();
    if (!running) throw new Error('The service worker did not start');
    return running;
  };

  const newPage = async () => {
    const page = await patientPage(browser);
    if (options.touch) {
      await page.setViewport({ width: 1200, height: 900, hasTouch: true, isMobile: true });
    }
    if (!dark && !forcedColours) return page;
    // Puppeteer knows no forced colours, and a second call for features takes the first back.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
      ],
    });
    return page;
  };

  return {
    name: 'chrome',
    browser,
    async openPage(url) {
      const page = await newPage();
      await page.goto(url);
      // The first install opens the reader page in front; a page behind another paints too seldom to be shot.
      await page.bringToFront();
      return page;
    },
    async openExtensionPage(path, viewport) {
      const page = await newPage();
      if (viewport) await page.setViewport(viewport);
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    inExtension: evaluateIn(worker),
    async command(name, page) {
      await page.bringToFront();
      // Keys sent by the debugger never reach commands: the event they would cause is sent instead.
      await (await worker()).evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const event = chrome.commands.onCommand as unknown as {
          dispatch(name: string, tab: unknown): void;
        };
        event.dispatch(command, tab);
      }, name);
    },
    async switchExtension(on) {
      const page = await patientPage(browser);
      await page.goto('chrome://extensions');
      await page.evaluate(
        (extension, enabled) =>
          (
            chrome as unknown as {
              management: { setEnabled(id: string, enabled: boolean): Promise<void> };
            }
          ).management.setEnabled(extension, enabled),
        id,
        on,
      );
      await page.close();
    },
    async grantHost(pattern) {
      const page = await patientPage(browser);
      await page.goto('chrome://extensions');
      await page.evaluate(
        (extension, host) =>
          (
            chrome as unknown as {
              developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
            }
          ).developerPrivate.addHostPermission(extension, host),
        id,
        pattern,
      );
      // The browser now answers yes without a dialog, but the question itself must come in a click.
      await page.goto(`chrome-extension://${id}/reader.html`);
      await askForHost(page, pattern);
      await page.close();
    },
    async openPopup(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is gone');
      const opened = browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
      await page.triggerExtensionAction(extension);
      const popup = await (await opened).asPage();
      await popup.waitForSelector('main:not([aria-busy="true"])');
      return {
        evaluate: evaluateIn(async () => popup),
        screenshot: async (path) => void (await popup.screenshot({ path })),
        close: () => popup.close(),
      };
    },
    asPrinted: (page, on) => page.emulateMediaType(on ? 'print' : 'screen'),
    async controls(page, selector, host = CONTROLS) {
      const session = await page.createCDPSession();
      try {
        return await chromeControls(session, selector, host);
      } finally {
        await session.detach();
      }
    },
    close: () => browser.close(),
    kill: () => killBrowser(browser),
  };
}

/** The debugger sees through the closed root that the page itself can't open. */
async function chromeControls(
  session: CDPSession,
  selector: string,
  host: string,
): Promise<readonly ControlBox[]> {
  const found = await session.send('Runtime.evaluate', {
    expression: `document.querySelector("${host}")`,
  });
  const { objectId } = found.result;
  if (!objectId) return [];
  const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const [root] = node.shadowRoots ?? [];
  if (!root) return [];
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function (selector) { return (${readControls})(this, selector); }`,
    arguments: [{ value: selector }],
    returnByValue: true,
  });
  return result.value as readonly ControlBox[];
}

/** Runs in the page on our shadow root. */
export const readControls = (root: ShadowRoot, selector: string): ControlBox[] =>
  [...root.querySelectorAll<HTMLElement>(selector)]
    .map((control) => {
      const { x, y, width, height } = control.getBoundingClientRect();
      return {
        x,
        y,
        width,
        height,
        pressed: control.getAttribute('aria-pressed'),
        label: control.getAttribute('aria-label') ?? control.textContent ?? '',
      };
    })
    .filter((box) => box.width > 0);
