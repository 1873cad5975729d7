import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page, type Viewport } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/find-browser.ts';
import { askForHost } from './ask-for-host.ts';
import { readControls } from './chrome.ts';
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
  type Popup,
  patientPage,
} from './harness.ts';

const GECKO_ID = 'taiyaku@example.org';
/** Fixed, so that extension pages have a known address. */
const UUID = '0f3b1c0e-6c51-4c0f-9d7b-2f6a8d1e5a11';

declare const browser: typeof import('wxt/browser').browser;

/** A getter of Puppeteer's browser that is not in its public types. */
interface Bidi {
  // biome-ignore lint/suspicious/noExplicitAny: BiDi answers differ by method; the harness is a test tool
  connection: { send(method: string, params: object): Promise<{ result: any }> };
}

/** Firefox's sums for "coarse" alone, and for "fine" with "hover". */
const FINGER = 1;
const MOUSE = 6;

const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

export async function launchFirefox(options: LaunchOptions): Promise<Harness> {
  const {
    headless = true,
    rightToLeft = false,
    language = 'en',
    dark = false,
    forcedColours = false,
    built = outDir(),
  } = options;
  const pointer = options.touch ? FINGER : MOUSE;
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    args: ['--remote-allow-system-access'],
    ...(options.profile && { userDataDir: options.profile }),
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.dns.localDomains': `${DIPLOMATIC_HOST},${OTHER_HOST}`,
      'intl.locale.requested': language,
      'intl.l10n.pseudo': rightToLeft ? 'bidi' : '',
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      // The popup is no content: it goes by the window's own theme.
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      // A temporary installation ends with the browser, and would take what is saved along.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(options.firefoxStorageKb && {
        'dom.quotaManager.temporaryStorage.fixedLimit': options.firefoxStorageKb,
      }),
      'browser.display.document_color_use': forcedColours ? 2 : 0,
      'ui.primaryPointerCapabilities': pointer,
      'ui.allPointerCapabilities': pointer,
      'media.webspeech.synth.test': options.voices === true,
    },
  });
  const { connection } = firefox as unknown as Bidi;
  // Firefox speaks only the languages it has packs for; Debian's pack for one is firefox-esr-l10n-<language>.
  const pack = process.env.TAIYAKU_FIREFOX_PACK;
  if (pack && language !== 'en') await firefox.installExtension(pack);
  /** Runs in the browser window itself. */
  const inWindow = async (run: (...args: never[]) => unknown, ...args: unknown[]) => {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (a) => JSON.stringify((await (${run})(...JSON.parse(a))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      awaitPromise: true,
      target: { context: tree.result.contexts[0].context },
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result.value);
  };

  if (options.privateWindows) await inWindow(allowPrivateWindows, GECKO_ID);
  await firefox.installExtension(resolve(built, 'firefox-mv3'));

  const openExtensionPage = async (path: string, viewport?: Viewport) => {
    const page = await patientPage(firefox);
    if (viewport) await page.setViewport(viewport);
    // page.goto() never settles for moz-extension: pages: no load event reaches BiDi.
    await connection.send('browsingContext.navigate', {
      context: contextOf(page),
      url: `moz-extension://${UUID}/${path}`,
      wait: 'none',
    });
    await page.waitForSelector('main *');
    return page;
  };
  const helper = await openExtensionPage('reader.html');

  return {
    name: 'firefox',
    browser: firefox,
    async openPage(url) {
      const page = await patientPage(firefox);
      await page.goto(url);
      // The first install opens the reader page in front; a page behind another paints too seldom to be shot.
      await page.bringToFront();
      return page;
    },
    openExtensionPage,
    inExtension: evaluateIn(async () => helper),
    async command(name, page) {
      await page.bringToFront();
      const shortcut = await helper.evaluate(
        async (command) =>
          (await browser.commands.getAll()).find((one) => one.name === command)?.shortcut,
        name,
      );
      await inWindow((keys: string) => {
        const letter = keys.split('+').at(-1);
        const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find(
          (one) => one.getAttribute('key') === letter,
        ) as unknown as { doCommand(): void };
        key.doCommand();
      }, shortcut);
    },
    switchExtension: (on) => inWindow(switchAddon, GECKO_ID, on),
    async grantHost(pattern) {
      await helper.bringToFront();
      await askForHost(helper, pattern);
    },
    openPopup: (page) => openFirefoxPopup(page, helper, inWindow),
    controls: (page, selector, host = CONTROLS) =>
      firefoxControls(connection, page, selector, host),
    async asPrinted(page, on) {
      await page.bringToFront();
      await inWindow(
        (medium: string) => {
          const { gBrowser } = globalThis as unknown as {
            gBrowser: { selectedBrowser: { browsingContext: { mediumOverride: string } } };
          };
          gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
        },
        on ? 'print' : '',
      );
    },
    close: () => firefox.close(),
    kill: () => killBrowser(firefox),
  };
}

async function switchAddon(id: string, on: boolean): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as {
    ChromeUtils: {
      importESModule(url: string): {
        AddonManager: {
          getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>;
        };
      };
    };
  };
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const addon = await AddonManager.getAddonByID(id);
  await (on ? addon.enable() : addon.disable());
}

/** Firefox keeps the reader's word as a permission, which an extension gets as it is installed. */
async function allowPrivateWindows(id: string): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as {
    ChromeUtils: {
      importESModule(url: string): {
        ExtensionPermissions: { add(id: string, granted: object): Promise<void> };
      };
    };
  };
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  await ExtensionPermissions.add(id, {
    permissions: ['internal:privateBrowsingAllowed'],
    origins: [],
  });
}

type InWindow = (run: (...args: never[]) => unknown, ...args: unknown[]) => Promise<unknown>;

async function openFirefoxPopup(page: Page, helper: Page, inWindow: InWindow): Promise<Popup> {
  await page.bringToFront();
  // openPopup() fails while any panel is open, and a finished download opens one too.
  await closePanels(inWindow);
  await helper.evaluate(() => browser.action.openPopup());
  await helper.waitForFunction(() => {
    const [view] = browser.extension.getViews({ type: 'popup' });
    return (view as unknown as { document: Document } | undefined)?.document.querySelector(
      'main:not([aria-busy="true"])',
    );
  });
  return {
    // A popup is no tab that BiDi could run code in: its window is reached from the helper page, and the
    // function sees that window's document as its own.
    evaluate: (run, ...args) =>
      helper.evaluate(`(async () => {
        const [window] = browser.extension.getViews({ type: 'popup' });
        const { document } = window;
        return (${run})(...${JSON.stringify(args)});
      })()`) as never,
    async screenshot(path) {
      const url = (await inWindow(async () => {
        const panel = [...document.querySelectorAll('panel browser')].find((one) =>
          (one as unknown as { currentURI: { spec: string } }).currentURI.spec.startsWith(
            'moz-extension',
          ),
        ) as unknown as {
          browsingContext: {
            currentWindowGlobal: {
              drawSnapshot(rect: null, scale: number, colour: string): Promise<ImageBitmap>;
            };
          };
        };
        const picture = await panel.browsingContext.currentWindowGlobal.drawSnapshot(
          null,
          1,
          'white',
        );
        const canvas = document.createElementNS(
          'http://www.w3.org/1999/xhtml',
          'canvas',
        ) as HTMLCanvasElement;
        canvas.width = picture.width;
        canvas.height = picture.height;
        canvas.getContext('2d')?.drawImage(picture, 0, 0);
        return canvas.toDataURL();
      })) as string;
      writeFileSync(path, Buffer.from(url.split(',')[1] ?? '', 'base64'));
    },
    close: () => closePanels(inWindow),
  };
}

/** WebDriver BiDi hands out closed shadow roots when asked for all shadow trees. */
async function firefoxControls(
  connection: Bidi['connection'],
  page: Page,
  selector: string,
  host: string,
): Promise<readonly ControlBox[]> {
  const context = contextOf(page);
  const { result } = await connection.send('script.evaluate', {
    expression: `document.querySelector("${host}")`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const root = result.result.value?.shadowRoot;
  if (!root) return [];
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `(root, selector) => JSON.stringify((${readControls})(root, selector))`,
    arguments: [{ sharedId: root.sharedId }, { type: 'string', value: selector }],
    target: { context },
    awaitPromise: false,
  });
  return JSON.parse(answer.result.result.value);
}

async function closePanels(inWindow: InWindow): Promise<void> {
  await inWindow(() => {
    for (const panel of document.querySelectorAll('panel')) {
      const popup = panel as unknown as { state: string; hidePopup(): void };
      if (popup.state === 'open' || popup.state === 'showing') popup.hidePopup();
    }
  });
}
