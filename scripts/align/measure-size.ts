/** Prints the size of lib/align bundled and minified: `node scripts/align/measure-size.ts`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ENTRIES = ['align-rows', 'align-sentences', 'align-blocks', 'run-steps', 'word-list'];
const folder = mkdtempSync(join(tmpdir(), 'taiyaku-size-'));
const entry = join(folder, 'entry.ts');
writeFileSync(
  entry,
  ENTRIES.map((file) => `export * from '${resolve('lib/align', file)}.ts';`).join('\n'),
);
const built = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: true,
    target: 'esnext',
    lib: { entry, formats: ['cjs'], fileName: 'align' },
  },
});
rmSync(folder, { recursive: true });
for (const bundle of [built].flat()) {
  if (!('output' in bundle)) continue;
  for (const file of bundle.output) {
    if (file.type !== 'chunk') continue;
    if (process.argv[2] !== undefined) writeFileSync(process.argv[2], file.code);
    const gzipped = gzipSync(file.code, { level: 9 }).length;
    console.log(`${Buffer.byteLength(file.code)} B minified, ${gzipped} B gzipped`);
  }
}
