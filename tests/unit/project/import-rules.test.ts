import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const BIOME = join(ROOT, 'node_modules/.bin/biome');

/** Where the line stands, the line, and a word of the message that teaches the remedy; null: allowed. */
const CASES: readonly (readonly [file: string, line: string, message: string | null])[] = [
  ['lib/parse/a.ts', "import '../../components/icon.tsx';", 'draws nothing'],
  ['lib/parse/b.ts', "import '../browser.ts';", 'pure'],
  ['lib/parse/c.ts', "import '../layout/find-bitexts.ts';", 'below'],
  ['lib/parse/d.ts', "import '../bitext/grid.ts';", null],
  ['lib/parse/e.ts', 'document.title;', 'global variable'],
  ['lib/parse/f.ts', 'performance.now();', 'global variable'],
  ['lib/bitext/a.ts', "import '../language/identify.ts';", 'below'],
  ['lib/align/a.ts', "import 'preact';", 'draws nothing'],
  ['lib/align/b.ts', "import '../anchors/figure.ts';", null],
  ['lib/exchange/a.ts', "import '../saved/store.ts';", 'below'],
  ['lib/exchange/b.ts', "import '../saved/saved-segment.ts';", null],
  ['lib/layout/a.ts', "import '../page-api.ts';", 'no extension API'],
  ['lib/layout/b.ts', 'window.scrollY;', 'global variable'],
  ['lib/page/a.ts', "import '../browser.ts';", 'polyfill'],
  ['lib/page/b.ts', "import '../page-api.ts';", null],
  ['lib/saved/a.ts', "import '../page/row-controller.ts';", 'know no page'],
  ['lib/saved/b.ts', "import '../browser.ts';", null],
  ['lib/messages/a.ts', "import '@preact/signals';", 'draws nothing'],
  ['lib/background/a.ts', "import '../layout/find-bitexts.ts';", 'no state'],
  ['lib/sites/a.ts', "import '../../entrypoints/background.ts';", 'wiring'],
  ['components/x/a.tsx', "import '../../lib/browser.ts';", 'callbacks'],
  ['components/x/b.tsx', "import '../../lib/saved/store.ts';", 'as props'],
  ['components/x/c.tsx', "import '../../lib/messages/page-state.ts';", null],
  ['components/x/d-model.ts', "import '../../lib/messages/page-calls.ts';", null],
  ['components/x/e-model.ts', "import '../../lib/page/slices.ts';", 'by messages'],
  ['components/x/f-model.ts', 'document.title;', 'global variable'],
  ['tests/unit/a.ts', "import '../../entrypoints/background.ts';", 'wiring'],
  ['entrypoints/x/main.ts', "import '../../lib/browser.ts';", null],
];

interface Diagnostic {
  readonly message: string;
  readonly location?: { readonly path?: string };
}

let folder = '';
let diagnostics: readonly Diagnostic[] = [];

/** One run of Biome with the project's own rules over all forbidden and allowed lines, in a folder apart. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'taiyaku-rules-'));
  cpSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  for (const [file, line] of CASES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${line}\n`);
  }
  const only = ['--only=style/noRestrictedImports', '--only=style/noRestrictedGlobals'];
  const run = spawnSync(
    BIOME,
    ['lint', ...only, '--reporter=json', '--max-diagnostics=none', '.'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  diagnostics = (JSON.parse(run.stdout) as { diagnostics: Diagnostic[] }).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the import rules', () => {
  it.each(CASES)('in %s: %s', (file, _, message) => {
    const said = diagnostics
      .filter((one) => one.location?.path?.replaceAll('\\', '/').endsWith(file))
      .map((one) => one.message);
    if (message === null) expect(said).toEqual([]);
    else expect(said.join('\n')).toContain(message);
  });
});
