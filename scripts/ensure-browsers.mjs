// Makes sure that both browsers are there: installs what is missing with apt where it may (Debian or Ubuntu,
// as root), else says exactly what is missing and how to get it. Plain JavaScript, so that an old Node can
// still read the first message.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const OLDEST_NODE = [22, 18]; // the first that runs the TypeScript of scripts/ without a flag

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}.`);
  console.error('On Linux x64, "npm ci" brings its own: use "npm start" and "npm test", not node.');
  process.exit(1);
}
const { findBrowser } = await import('./find-browser.ts');

const PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' };
const WORDS = {
  chrome: 'Chromium or Chrome (or set CHROME_PATH)',
  firefox: 'Firefox 140 or newer (or set FIREFOX_PATH)',
};

/** @returns {('chrome' | 'firefox')[]} */
const missing = () =>
  /** @type {('chrome' | 'firefox')[]} */ (['chrome', 'firefox']).filter(
    (name) => findBrowser(name) === null,
  );

/** @param {string} program */
const isOnPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((dir) => {
    try {
      accessSync(join(dir, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** @param {string[]} args */
const apt = (...args) =>
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/** @param {string[]} packages */
const install = (...packages) =>
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);

const mayInstall = process.getuid?.() === 0 && isOnPath('apt-get');
let need = missing();
if (need.length > 0 && mayInstall) {
  const packages = need.map((name) => PACKAGES[name]);
  console.log(`Installing ${packages.join(' and ')} (about a minute) …`);
  try {
    apt('update', '-qq');
    install(...packages);
  } catch {
    console.error('apt-get could not install them.');
  }
  need = missing();
}
if (need.length > 0) {
  console.error('Missing:');
  for (const name of need) console.error(`  ${WORDS[name]}`);
  console.error(
    mayInstall
      ? 'Install by hand, then try again.'
      : `On Debian or Ubuntu: sudo apt-get install ${need.map((name) => PACKAGES[name]).join(' ')}`,
  );
  process.exit(1);
}

// Without a Japanese font the screenshots show boxes. The tests do not need one, so failing is no error.
if (mayInstall && !hasJapaneseFont()) {
  console.log('Installing a Japanese font for the screenshots …');
  try {
    apt('update', '-qq');
    install('fonts-noto-cjk');
  } catch {
    console.log('It could not be installed; Japanese may show as boxes in screenshots.');
  }
}

function hasJapaneseFont() {
  try {
    return execFileSync('fc-list', [':lang=ja', 'family']).length > 0;
  } catch {
    return existsSync('/usr/share/fonts/opentype/noto'); // no fc-list: look where Debian puts it
  }
}
