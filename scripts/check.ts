// npm run check: everything that must hold before a commit is shared; .ci/run runs just this.
// Every step runs even when an earlier one failed; the last line is "N passed, N failed" over tests and steps.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outDir } from './build-extension.ts';
import { type Counts, countTests } from './count-tests.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const scratch = mkdtempSync(join(tmpdir(), 'taiyaku-check-'));
const testReport = join(scratch, 'tests.json');

const STEPS: readonly Step[] = [
  { name: 'browsers', command: 'node', args: ['scripts/ensure-browsers.mjs'] },
  { name: 'types of the extension API', command: 'wxt', args: ['prepare'] },
  { name: 'format, lint, import rules', command: 'biome', args: ['ci', '--error-on-warnings'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'dead code', command: 'knip', args: [] },
  {
    name: 'both builds and all tests',
    command: 'node',
    args: [
      'scripts/test.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${testReport}`,
    ],
  },
  {
    name: 'the store’s lint',
    command: 'web-ext',
    args: [
      'lint',
      '--source-dir',
      join(outDir(), 'firefox-mv3'),
      '--warnings-as-errors',
      '--boring',
    ],
  },
  { name: 'size budgets', command: 'node', args: ['scripts/budgets.ts'] },
];

const steps: Counts = { passed: 0, failed: 0 };
for (const { name, command, args } of STEPS) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (status === 0) steps.passed += 1;
  else steps.failed += 1;
}

const tests = readTests();
rmSync(scratch, { recursive: true, force: true });
const failed = steps.failed + tests.failed;
console.log(`\n${steps.passed + tests.passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** No report means that vitest did not come to its end; its step has failed already. */
function readTests(): Counts {
  try {
    return countTests(JSON.parse(readFileSync(testReport, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
