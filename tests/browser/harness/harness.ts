import type { Browser, Page, Viewport } from 'puppeteer-core';

/** Built extension to load; TAIYAKU_OUT names another build folder. */
export const outDir = () => process.env.TAIYAKU_OUT ?? '.output';

/** A host of the diplomatic list: pages on loopback are served under it, as a reader would meet them. */
export const DIPLOMATIC_HOST = 'www.fr.emb-japan.go.jp';
/** A host on no list. */
export const OTHER_HOST = 'press.example.org';

/** The element whose closed root holds our controls. */
export const CONTROLS = 'taiyaku-controls';

export interface LaunchOptions {
  readonly headless?: boolean;
  /** Interface language, `en` unless said. */
  readonly language?: 'en' | 'ja';
  readonly dark?: boolean;
  /** An interface written from right to left; its words stay English, as no such language is shipped. */
  readonly rightToLeft?: boolean;
  /** Folder of a profile that outlives the browser. */
  readonly profile?: string;
  /** Folder with `chrome-mv3` and `firefox-mv3` in place of the build under test. */
  readonly built?: string;
  /** Firefox counts storage by free disk; this many kB are all it then gives. */
  readonly firefoxStorageKb?: number;
  /** The system's own colours in place of every page's. */
  readonly forcedColours?: boolean;
  /** A finger in place of a mouse. */
  readonly touch?: boolean;
  /** The extension may run in private windows, as a reader may allow in the browser's settings. */
  readonly privateWindows?: boolean;
  /** Speech voices, which a machine without a display seldom has: the browser's or an extension's for tests. */
  readonly voices?: boolean;
}

/** A page that loads as a busy machine lets it, ms; Puppeteer's own 30 s are too short for twenty megabytes. */
const PAGE_PATIENCE = 120_000;

export async function patientPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PAGE_PATIENCE);
  return page;
}

/** Kills a browser Puppeteer started, and waits until its process is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const running = browser.process();
  if (!running) throw new Error('The browser runs in no process of ours');
  const gone = new Promise((done) => running.once('exit', done));
  running.kill('SIGKILL');
  await gone;
}

/** Runs a function elsewhere: it sees nothing of its surroundings, arguments and result are plain data. */
export type Evaluate = <Result, Args extends unknown[]>(
  run: (...args: Args) => Result,
  ...args: Args
) => Promise<Awaited<Result>>;

/** What Puppeteer's `evaluate` takes, without its handles: the harness passes plain data only. */
export interface Evaluator {
  evaluate(run: never, ...args: unknown[]): Promise<unknown>;
}

/** `Evaluate` through a page or worker of Puppeteer's. */
export const evaluateIn =
  (target: () => Promise<Evaluator>): Evaluate =>
  async (run, ...args) =>
    (await (await target()).evaluate(run as never, ...args)) as never;

/** The popup as the toolbar button opens it, or as a person with a phone sees it. */
export interface Popup {
  /** Runs in the popup's document. */
  readonly evaluate: Evaluate;
  screenshot(path: `${string}.${'png' | 'webp'}`): Promise<void>;
  close(): Promise<void>;
}

/** Where a control of ours stands, in CSS px of the viewport. */
export interface ControlBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pressed: string | null;
  readonly label: string;
}

/** One real browser with the built extension, driven alike in Chromium and Firefox. */
export interface Harness {
  readonly name: 'chrome' | 'firefox';
  readonly browser: Browser;
  openPage(url: string): Promise<Page>;
  /** Sized before it is opened: a later `setViewport` takes Chromium's mouse away, and hover with it. */
  openExtensionPage(path: string, viewport?: Viewport): Promise<Page>;
  /** Runs with the extension's own API, in an extension page or worker. */
  readonly inExtension: Evaluate;
  /** Does what the shortcut of a manifest command does. */
  command(name: string, page: Page): Promise<void>;
  /** Switches the extension off and on, as the reader does in the browser's own page of extensions. */
  switchExtension(on: boolean): Promise<void>;
  /** Answers the permission question for a host with yes, without a dialog. */
  grantHost(pattern: string): Promise<void>;
  openPopup(page: Page): Promise<Popup>;
  /** What stands in our closed shadow root (of the controls unless `host` names another), found by selector. */
  controls(page: Page, selector: string, host?: string): Promise<readonly ControlBox[]>;
  /** Shows the page in front as print would have it, or as the screen again. */
  asPrinted(page: Page, on: boolean): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser's process at once, as a power cut would. */
  kill(): Promise<void>;
}
