// npm test: builds the extension for both browsers and runs every test over it. Arguments go to vitest, as in
// npm test -- --project unit tests/unit/parse
import { spawnSync } from 'node:child_process';
import { buildExtension } from './build-extension.ts';

buildExtension('chrome');
buildExtension('firefox');
const { status } = spawnSync('vitest', ['run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  // The browser projects would build once more each.
  env: { ...process.env, TAIYAKU_BUILT: '1' },
});
process.exitCode = status ?? 1;
