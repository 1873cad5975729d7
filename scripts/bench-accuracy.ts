// npm run bench:accuracy -- DIR… [--json] [--direct]: detection against labelled folders (`labels.json`).
// Runs the built extension as `inspect` does; --direct runs the detection alone, without building.
import { inspectDirectly } from './accuracy/inspect-directly.ts';
import type { RefereeTable } from './accuracy/read-tables.ts';
import { printReport } from './accuracy/report.ts';
import { type PageScore, scorePage } from './accuracy/score-page.ts';
import { type FailedFile, type InspectedFile, inspectFiles } from './inspect/inspect-files.ts';
import { readLabels } from './labelled-pages.ts';

const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const json = process.argv.includes('--json');
const direct = process.argv.includes('--direct');
if (folders.length === 0) {
  console.error('Usage: npm run bench:accuracy -- DIR… [--json] [--direct]');
  process.exit(2);
}

const pages = folders.flatMap(readLabels);
const files = pages.map((page) => page.file);
const seen = new Map<string, InspectedFile | FailedFile>();
const referees = new Map<string, readonly RefereeTable[]>();
for await (const { seen: one, referee } of inspectDirectly(files, direct)) {
  referees.set(one.file, referee);
  if (direct) seen.set(one.file, one);
}
if (!direct) for await (const one of inspectFiles(files)) seen.set(one.file, one);

const scores: PageScore[] = [];
for (const page of pages) {
  const one = seen.get(page.file);
  if (!one || 'error' in one) console.error(`${page.id}: ${one?.error ?? 'not inspected'}`);
  else scores.push(scorePage(page, one, referees.get(page.file) ?? []));
}
if (json) console.log(JSON.stringify(scores));
else printReport(scores);
