import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Harness, outDir } from './harness.ts';
import { launch } from './launch.ts';

const FIREFOX_KB = 51_200; // Firefox gives one site a fifth of all, and 10 MB at least

/**
 * A browser that gives the extension 10 MB: as shipped but for `unlimitedStorage`. A full disk is refused
 * by the same error, and cannot be had in a test.
 */
export async function launchWithSmallStorage(name: Harness['name']): Promise<Harness> {
  const built = mkdtempSync(join(tmpdir(), 'taiyaku-small-'));
  const extension = join(built, `${name}-mv3`);
  cpSync(resolve(outDir(), `${name}-mv3`), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  const harness = await launch(name, { built, firefoxStorageKb: FIREFOX_KB });
  return {
    ...harness,
    async close() {
      await harness.close();
      rmSync(built, { recursive: true });
    },
  };
}
