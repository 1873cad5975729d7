import type { PageScore, Verdict } from './score-page.ts';

/** Counts of one group of tables. */
interface Tally {
  hit: number;
  miss: number;
  wrong: number;
  borderline: number;
  columns: number;
  rows: number;
  measured: number;
}

const share = (part: number, whole: number) => (whole === 0 ? '   –' : (part / whole).toFixed(3));

/** Prints figures overall, by layout and by language pair, then every miss with its reasons. */
export function printReport(scores: readonly PageScore[]): void {
  const tables = scores.flatMap((score) => score.tables);
  const bilingual = scores.filter((score) => score.bilingual);
  const others = scores.filter((score) => !score.bilingual);
  const falsePages = others.filter((score) => !score.right);
  console.log(
    `bilingual pages right   ${bilingual.filter((s) => s.right).length} of ${bilingual.length}`,
  );
  console.log(`other pages, false      ${falsePages.length} of ${others.length}`);
  console.log(
    `probe missed            ${bilingual.filter((s) => s.right && !s.probe).length} pages; called for nothing on ${others.filter((s) => s.probe).length} of ${others.length}`,
  );
  for (const score of bilingual) if (!score.probe) console.log(`PROBE  ${score.id}`);
  line('all tables', tables);
  for (const [group, members] of groups(tables)) line(group, members);
  for (const [layout, members] of groups(scores)) {
    console.log(
      `${layout.padEnd(44)} pages right ${members.filter((m) => m.right).length} of ${members.length}`,
    );
  }
  for (const score of bilingual)
    if (score.right && score.detail !== '') console.log(`ok     ${score.id}: ${score.detail}`);
  for (const score of scores)
    if (!score.right)
      console.log(`PAGE   ${score.id} (${score.bilingual ? 'missed' : 'false'}): ${score.detail}`);
  for (const table of tables) {
    if (table.kind === 'miss' || table.kind === 'false')
      console.log(
        `${table.kind.toUpperCase().padEnd(6)} ${table.what} ${table.group}: ${table.detail}`,
      );
    else if (table.kind === 'hit' && table.detail !== '')
      console.log(`PART   ${table.what} ${table.group}: ${table.detail}`);
  }
  const times = scores.map((score) => score.ms).sort((a, b) => a - b);
  console.log(
    `detection ms: median ${times[times.length >> 1]}, 95 % ${times[Math.floor(times.length * 0.95)]}, most ${times.at(-1)}`,
  );
}

function groups<T extends { readonly group: string }>(
  items: readonly T[],
): readonly (readonly [string, T[]])[] {
  const all = new Map<string, T[]>();
  for (const item of items) all.set(item.group, [...(all.get(item.group) ?? []), item]);
  return [...all].sort((a, b) => b[1].length - a[1].length);
}

function line(name: string, verdicts: readonly Verdict[]): void {
  const tally: Tally = {
    hit: 0,
    miss: 0,
    wrong: 0,
    borderline: 0,
    columns: 0,
    rows: 0,
    measured: 0,
  };
  for (const verdict of verdicts) {
    if (verdict.kind === 'hit') tally.hit += 1;
    else if (verdict.kind === 'miss') tally.miss += 1;
    else if (verdict.kind === 'false') tally.wrong += 1;
    else tally.borderline += 1;
    if (verdict.columns !== null) tally.measured += 1;
    if (verdict.columns) tally.columns += 1;
    if (verdict.rows) tally.rows += 1;
  }
  const { hit, miss, wrong, borderline, columns, rows, measured } = tally;
  console.log(
    `${name.slice(0, 44).padEnd(44)} found ${hit}/${hit + miss} recall ${share(hit, hit + miss)} false ${wrong} precision ${share(hit, hit + wrong)} columns ${share(columns, measured)} rows ${share(rows, measured)} borderline ${borderline}`,
  );
}
