// Compares the sizes of the built scripts with scripts/budgets.json. A script is paid for by every page it
// runs in, so a budget is raised only in the commit that grows the script, with its reason.
// node scripts/budgets.ts --set writes budgets of the present build and a tenth more.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { outDir } from './build-extension.ts';

interface Budget {
  /** Bytes as built. */
  readonly bytes: number;
  /** Bytes after gzip, where that was agreed on. */
  readonly gzip?: number;
}

const FILE = join(import.meta.dirname, 'budgets.json');
const HEADROOM = 1.1;
const STEP = 500; // bytes budgets are rounded up to
/** Scripts that run in pages: how well they pack is watched as well. */
const IN_PAGES = ['probe.js', 'page-reader.js', 'page-texts.js', 'identifier.js'];

if (process.argv.includes('--set')) setBudgets();
const BUDGETS = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Budget>;

const problems = ['chrome', 'firefox'].flatMap((browser) => {
  const parts = measureBuild(join(outDir(), `${browser}-mv3`));
  const missing = Object.keys(BUDGETS).filter((name) => !parts.has(name));
  return [
    ...[...parts].flatMap(([name, files]) => judge(`${browser} ${name}`, files, BUDGETS[name])),
    ...missing.map((name) => `${browser} ${name}: has a budget and was not built`),
  ];
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** The files behind each thing a reader pays for: a script, all a page loads at once, what comes later. */
function measureBuild(folder: string): Map<string, readonly Uint8Array[]> {
  const read = (path: string) => readFileSync(join(folder, path));
  const parts = new Map<string, readonly Uint8Array[]>();
  const loaded = new Set<string>();
  for (const script of globSync('*.js', { cwd: folder }).sort()) parts.set(script, [read(script)]);
  for (const page of globSync('*.html', { cwd: folder }).sort()) {
    const scripts = read(page)
      .toString('utf8')
      .matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g);
    const paths = Array.from(scripts, ([, path = '']) => path);
    for (const path of paths) loaded.add(path);
    parts.set(page, paths.map(read));
  }
  const later = globSync('chunks/*.js', { cwd: folder }).filter((path) => !loaded.has(path));
  // The hash in `eld-identify-DQfbHfXU.js` changes with every build.
  for (const path of later)
    parts.set(basename(path).replace(/-[\w-]{8}(?=\.js$)/, ''), [read(path)]);
  return parts;
}

function setBudgets(): void {
  const sized = [...measureBuild(join(outDir(), 'chrome-mv3'))].map(([name, files]) => {
    const bytes = withHeadroom(totalOf(files));
    const gzip = withHeadroom(totalOf(files.map((file) => gzipSync(file))));
    return [name, IN_PAGES.includes(name) ? { bytes, gzip } : { bytes }];
  });
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sized), null, 2)}\n`);
}

function withHeadroom(size: number): number {
  return Math.ceil((size * HEADROOM) / STEP) * STEP;
}

function totalOf(files: readonly Uint8Array[]): number {
  return files.reduce((sum, file) => sum + file.length, 0);
}

/** What is wrong with the size of one thing; empty where nothing is. Prints it in any case. */
function judge(name: string, files: readonly Uint8Array[], budget: Budget | undefined): string[] {
  const bytes = totalOf(files);
  const gzip = totalOf(files.map((file) => gzipSync(file)));
  console.log(`${name}: ${bytes} bytes, ${gzip} zipped; budget ${budget?.bytes ?? 'none'}`);
  if (!budget) return [`${name}: has no budget (scripts/budgets.json)`];
  const over: string[] = [];
  if (bytes > budget.bytes) over.push(`${name}: ${bytes} bytes, budget ${budget.bytes}`);
  if (budget.gzip !== undefined && gzip > budget.gzip) {
    over.push(`${name}: ${gzip} bytes zipped, budget ${budget.gzip}`);
  }
  return over;
}
