import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

const PROGRAMS: Record<BrowserName, { env: string; names: readonly string[] }> = {
  chrome: { env: 'CHROME_PATH', names: ['chromium', 'chromium-browser', 'google-chrome'] },
  firefox: { env: 'FIREFOX_PATH', names: ['firefox-esr', 'firefox'] },
};

const MAC: Record<BrowserName, string> = {
  chrome: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  firefox: '/Applications/Firefox.app/Contents/MacOS/firefox',
};

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of an installed browser: the environment variable's, the first on PATH, the usual one; or null. */
export function findBrowser(name: BrowserName): string | null {
  const { env, names } = PROGRAMS[name];
  const dirs = (process.env.PATH ?? '').split(delimiter);
  const paths = [
    process.env[env] ?? '',
    ...names.flatMap((program) => dirs.map((dir) => join(dir, program))),
    MAC[name],
  ];
  return paths.find((path) => path !== '' && isProgram(path)) ?? null;
}

/** The same, for those who can't go on without it. */
export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path) return path;
  const { env, names } = PROGRAMS[name];
  throw new Error(`No ${name} found (looked for ${names.join(', ')}); install one or set ${env}`);
}
