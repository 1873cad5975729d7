import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { DIPLOMATIC_HOST, outDir } from '../../tests/browser/harness/harness.ts';
import { requireBrowser } from '../find-browser.ts';

/** `none`, an extension whose content script does nothing, one that only toggles, and ours. */
type Variant = 'none' | 'empty' | 'toggle' | 'taiyaku';
/** What a visit is measured in. */
export const VARIANTS = ['none', 'empty', 'taiyaku'] as const;

const EMPTY_PAGE = '<!doctype html><meta charset="utf-8"><title>Empty</title><main>Empty</main>';

/** An extension with one content script, an empty worker and an empty popup: what any extension costs. */
function smallExtension(script: string, css: readonly string[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'));
  const manifest = {
    manifest_version: 3,
    name: 'Small',
    version: '1',
    host_permissions: [`*://${DIPLOMATIC_HOST}/*`],
    background: { service_worker: 'worker.js' },
    action: { default_popup: 'popup.html' },
    content_scripts: [{ matches: [`*://${DIPLOMATIC_HOST}/*`], js: ['script.js'], css }],
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'script.js'), script);
  writeFileSync(join(dir, 'worker.js'), '');
  writeFileSync(join(dir, 'popup.html'), EMPTY_PAGE);
  cpSync(
    fileURLToPath(new URL('../../entrypoints/flip.css', import.meta.url)),
    join(dir, 'flip.css'),
  );
  return dir;
}

interface Variants {
  readonly browsers: ReadonlyMap<Variant, Browser>;
  close(): Promise<void>;
}

/** A Chromium for each variant, all at once: rounds take turns between them. */
export async function launchVariants(
  wanted: readonly Variant[],
  toggleScript = '',
): Promise<Variants> {
  const made: string[] = [];
  const small = (script: string, css: readonly string[]) => {
    const dir = smallExtension(script, css);
    made.push(dir);
    return dir;
  };
  const dirs = {
    none: () => null,
    empty: () => small('(() => {})();', []),
    toggle: () => small(toggleScript, ['flip.css']),
    taiyaku: () => resolve(outDir(), 'chrome-mv3'),
  };
  const browsers = new Map<Variant, Browser>();
  for (const variant of wanted) {
    const dir = dirs[variant]();
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
      for (const dir of made) rmSync(dir, { recursive: true });
    },
  };
}
