import type { InspectedBitext, InspectedFile } from '../inspect/inspect-files.ts';
import type { LabelledPage, LabelledTable } from '../labelled-pages.ts';
import { bareText, type RefereeTable } from './read-tables.ts';

/** One thing that was judged: a table, or a page as a whole. */
export interface Verdict {
  readonly what: string;
  readonly group: string;
  readonly kind: 'hit' | 'miss' | 'false' | 'borderline';
  readonly columns: boolean | null;
  readonly rows: boolean | null;
  readonly detail: string;
}

export interface PageScore {
  readonly id: string;
  readonly group: string;
  readonly right: boolean;
  readonly bilingual: boolean;
  readonly found: number;
  readonly ms: number;
  readonly probe: boolean;
  readonly tables: readonly Verdict[];
  readonly detail: string;
}

/** Compares what was found on a page with its labels. */
export function scorePage(
  page: LabelledPage,
  seen: InspectedFile,
  referee: readonly RefereeTable[],
): PageScore {
  const inTables = new Map<number, InspectedBitext>();
  const elsewhere: InspectedBitext[] = [];
  for (const bitext of seen.bitexts) {
    if ('table' in bitext.locator) inTables.set(bitext.locator.table, bitext);
    else elsewhere.push(bitext);
  }
  const labels = new Map((page.tables ?? []).map((table) => [table.index, table]));
  const verdicts: Verdict[] = [];
  for (const table of labels.values()) {
    const verdict = scoreTable(page, table, inTables.get(table.index), referee[table.index], seen);
    if (verdict) verdicts.push(verdict);
  }
  for (const [index, bitext] of inTables) {
    if (labels.has(index)) continue;
    verdicts.push({
      what: `${page.id}#${index}`,
      group: 'not labelled',
      kind: 'false',
      columns: null,
      rows: null,
      detail: sample(bitext),
    });
  }
  const bilingual = page.page_bilingual ?? page.tables !== undefined;
  const expectElsewhere =
    bilingual && ![...labels.values()].some((table) => table.bilingual && !table.borderline);
  const right = bilingual
    ? expectElsewhere
      ? elsewhere.length > 0
      : verdicts.some((verdict) => verdict.kind === 'hit')
    : elsewhere.length === 0 && !verdicts.some((verdict) => verdict.kind === 'false');
  return {
    id: page.id,
    group: page.layout_class ?? page.category ?? 'negative',
    right,
    bilingual,
    found: seen.bitexts.length,
    ms: seen.ms,
    probe: seen.probe,
    tables: verdicts,
    detail: right
      ? `${elsewhere.map((b) => `${b.layout} ${b.languages.join('|')} ${b.segments.length} of ${(page.regions ?? []).map((r) => r.n ?? '?').join('+')}`).join('; ')}`
      : seen.bitexts.length > 0
        ? seen.bitexts.map(sample).join('; ')
        : seen.reasons.join(', '),
  };
}

function scoreTable(
  page: LabelledPage,
  table: LabelledTable,
  found: InspectedBitext | undefined,
  referee: RefereeTable | undefined,
  seen: InspectedFile,
): Verdict | null {
  const languages = table.column_languages ?? table.row_languages ?? [];
  const base = {
    what: `${page.id}#${table.index}`,
    group: `${table.orientation === 'rows' ? 'rows' : 'table'} ${languages.join('|')}`,
    columns: null,
    rows: null,
  };
  if (table.borderline)
    return { ...base, kind: 'borderline', detail: found ? 'found' : 'not found' };
  if (!table.bilingual) return found ? { ...base, kind: 'false', detail: sample(found) } : null;
  if (!found) return { ...base, kind: 'miss', detail: seen.reasons.join(', ') };
  if (table.orientation === 'rows' || !referee) return { ...base, kind: 'hit', detail: '' };
  const wanted = table.language_columns ?? [];
  const columns = columnsOf(found, referee);
  const columnsRight = columns.join() === wanted.join();
  const expected = rowsOf(referee, wanted).filter(
    (row) => row.filter((text) => text !== '').length > 1,
  );
  const got = found.segments
    .map(({ texts }) => texts.map(bareText))
    .filter((row) => row.filter((text) => text !== '').length > 1);
  const keys = new Set(got.map((row) => row.join('|')));
  const lost = expected.filter((row) => !keys.has(row.join('|'))).length;
  const count = table.n_bilingual_rows ?? expected.length;
  // Labels count no header row; a header that is itself a pair is content for us. They count the first
  // pair of a row only: further pairs are right where they stand in one row of the table.
  const first = new Set(expected.map((row) => row.join('|')));
  const own = got.filter((row) => first.has(row.join('|')) || !standsInOneRow(row, referee));
  const rowsRight =
    columnsRight && lost <= 1 && (own.length === count || own.length === expected.length);
  return {
    ...base,
    kind: 'hit',
    columns: columnsRight,
    rows: rowsRight,
    detail: [
      columnsRight
        ? ''
        : `columns ${columns.join()} for ${wanted.join()} (${found.languages.join('|')})`,
      rowsRight ? '' : `rows ${got.length} for ${count}, ${lost} with other text`,
    ]
      .filter(Boolean)
      .join('; '),
  };
}

function standsInOneRow(texts: readonly string[], referee: RefereeTable): boolean {
  return referee.rows.some((row) => texts.every((text) => text === '' || row.includes(text)));
}

/** The table column that each language's texts stand in. */
function columnsOf(found: InspectedBitext, referee: RefereeTable): readonly number[] {
  const width = Math.max(0, ...referee.rows.map((row) => row.length));
  return found.languages.map((_, side) => {
    const texts = found.segments.map(({ texts: all }) => bareText(all[side] ?? '')).filter(Boolean);
    let best = -1;
    let most = 0;
    for (let column = 0; column < width; column += 1) {
      const own = new Set(referee.rows.map((row) => row[column] ?? ''));
      const count = texts.filter((text) => own.has(text)).length;
      if (count > most) [best, most] = [column, count];
    }
    return best;
  });
}

function rowsOf(referee: RefereeTable, columns: readonly number[]): readonly (readonly string[])[] {
  return referee.rows.map((row) => columns.map((column) => row[column] ?? ''));
}

function sample(bitext: InspectedBitext): string {
  const first = bitext.segments
    .slice(0, 2)
    .map(({ texts }) => texts.map((text) => text.slice(0, 24).replace(/\n/g, '/')).join(' | '));
  return `${bitext.layout} ${bitext.languages.join('|')} [${first.join(' ;; ')}] ${bitext.reasons.join(', ')}`;
}
