import type { BrowserName } from '../../../scripts/find-browser.ts';
import { launchChrome } from './chrome.ts';
import { launchFirefox } from './firefox.ts';
import type { Harness, LaunchOptions } from './harness.ts';

/** Starts a real browser with the built extension in it. */
export const launch = (name: BrowserName, options: LaunchOptions = {}): Promise<Harness> =>
  name === 'chrome' ? launchChrome(options) : launchFirefox(options);
