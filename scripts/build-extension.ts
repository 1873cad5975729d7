import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './find-browser.ts';

export const outDir = () => process.env.TAIYAKU_OUT ?? '.output';

/** Builds the extension as it is shipped, into `.output/<browser>-mv3`; output goes to standard error. */
export function buildExtension(name: BrowserName): void {
  execFileSync('wxt', ['build', '-b', name, '--mv3'], {
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** The same, only where there is no build yet. */
export async function buildIfMissing(name: BrowserName): Promise<void> {
  if (!existsSync(join(outDir(), `${name}-mv3`, 'manifest.json'))) buildExtension(name);
}
