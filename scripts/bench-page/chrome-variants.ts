import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { DIPLOMATIC_HOST, outDir } from '../../tests/browser/harness/harness.ts';
import { requireBrowser } from '../find-browser.ts';

export const VARIANTS = ['none', 'empty', 'taiyaku'] as const;
export type Variant = (typeof VARIANTS)[number];

/** An extension whose content script does nothing: what any content script costs. */
function emptyExtension(): string {
  const dir = mkdtempSync(join(tmpdir(), 'taiyaku-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches: [`*://${DIPLOMATIC_HOST}/*`], js: ['empty.js'] }],
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'empty.js'), '(() => {})();');
  return dir;
}

export interface Variants {
  readonly browsers: ReadonlyMap<Variant, Browser>;
  close(): Promise<void>;
}

/** A Chromium for each variant, all at once: rounds take turns between them. */
export async function launchVariants(wanted: readonly Variant[] = VARIANTS): Promise<Variants> {
  const empty = emptyExtension();
  const dirs = { none: null, empty, taiyaku: resolve(outDir(), 'chrome-mv3') };
  const browsers = new Map<Variant, Browser>();
  for (const variant of wanted) {
    const dir = dirs[variant];
    browsers.set(
      variant,
      await puppeteer.launch({
        executablePath: requireBrowser('chrome'),
        pipe: true,
        ...(dir !== null && { enableExtensions: [dir] }),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          `--host-resolver-rules=MAP ${DIPLOMATIC_HOST} 127.0.0.1`,
        ],
        protocolTimeout: 120_000,
      }),
    );
  }
  return {
    browsers,
    async close() {
      for (const browser of browsers.values()) await browser.close();
      rmSync(empty, { recursive: true });
    },
  };
}
