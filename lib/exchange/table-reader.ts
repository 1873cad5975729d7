import Papa from 'papaparse';
import { hasBrokenCharacter, readHidden } from './check-page.ts';
import { unguardFormulas } from './formula-guard.ts';
import { isoInstant } from './iso-instant.ts';
import {
  type Problem,
  type ReadFileResult,
  type ReadProgress,
  readResult,
  UnreadableFile,
} from './problem.ts';
import { GUARDED_COLUMN, HIDDEN_COLUMN, visibleRow } from './table-columns.ts';
import { foreignUnit, joinUnit, type Unit } from './unit.ts';
import { createCollector } from './unit-collector.ts';

/** A header that is a language tag (`en`, `zh-Hant`) names a column of texts in other tools' tables. */
const LANGUAGE_HEADER = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
/** Short header words that look like a tag and are none. */
const NOT_A_LANGUAGE = new Set(['id', 'no', 'key', 'tag', 'tags', 'url', 'note', 'date', 'title']);

/** Reads CSV or TSV: ours, or any with `lang_a`, `text_a` … columns or columns named by language tags. */
export function readTable(
  text: string,
  fileName: string,
  now: string,
  told?: ReadProgress,
): ReadFileResult {
  return readResult(() => {
    const { rows, lines } = parse(text, told);
    const header = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
    const columns = columnsOf(header);
    const guarded = !header.includes(HIDDEN_COLUMN);
    const collector = createCollector();
    for (const [i, row] of rows.entries()) {
      if (i === 0 || row.every((cell) => cell === '')) continue;
      const where = { line: lines[i] ?? i + 1, unit: i };
      if (row.length !== header.length) {
        const detail = `${row.length} ≠ ${header.length}`;
        collector.take({ code: 'row-length' }, { ...where, detail });
        continue;
      }
      collector.take(toUnit(row, columns, guarded, fileName, now), where);
    }
    return collector.result();
  });
}

/** Column index and, where the header is a language, that language as the content of `lang_…`. */
interface Columns {
  readonly index: ReadonlyMap<string, number>;
  readonly fixed: ReadonlyMap<string, string>;
}

function parse(text: string, told: ReadProgress = () => {}): { rows: string[][]; lines: number[] } {
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  let seen = 0;
  const plain = text.replace(/^\ufeff/, '');
  Papa.parse<string[]>(plain, {
    ...dialectOf(plain),
    step({ data, meta, errors }) {
      const [quotes] = errors.filter(({ type }) => type === 'Quotes');
      if (quotes !== undefined) {
        throw new UnreadableFile({ code: 'no-columns', line, detail: quotes.message });
      }
      rows.push(data);
      lines.push(line);
      told(meta.cursor / plain.length);
      for (; seen < meta.cursor; seen += 1) if (plain[seen] === '\n') line += 1;
    },
  });
  return { rows, lines };
}

/** How the header row separates cells and ends: texts below may hold anything, header names do not. */
function dialectOf(text: string): { delimiter: string; newline: '\r\n' | '\n' | '\r' } {
  const [header = '', newline = '\n'] = /^([^\r\n]*)(\r\n|\n|\r|$)/.exec(text)?.slice(1) ?? [];
  const count = (mark: string) => header.split(mark).length;
  const delimiter = [',', '\t', ';'].reduce((best, mark) =>
    count(mark) > count(best) ? mark : best,
  );
  return { delimiter, newline: newline === '\r\n' || newline === '\r' ? newline : '\n' };
}

function columnsOf(header: readonly string[]): Columns {
  const index = new Map<string, number>();
  for (const [i, name] of header.entries()) if (!index.has(name)) index.set(name, i);
  const fixed = new Map<string, string>();
  if (!index.has('text_a') || !index.has('text_b')) {
    const isLanguage = (name: string) => LANGUAGE_HEADER.test(name) && !NOT_A_LANGUAGE.has(name);
    const languages = header.filter(isLanguage);
    if (new Set(languages).size < 2) {
      const detail = header.join(', ').slice(0, 120);
      throw new UnreadableFile({ code: 'no-columns', line: 1, detail });
    }
    for (const [i, name] of languages.entries()) {
      const letter = String.fromCharCode('a'.charCodeAt(0) + i);
      index.set(`text_${letter}`, header.indexOf(name));
      fixed.set(`lang_${letter}`, name);
    }
  }
  return { index, fixed };
}

function toUnit(
  row: readonly string[],
  { index, fixed }: Columns,
  guarded: boolean,
  fileName: string,
  now: string,
): Unit | { code: Problem['code'] } {
  const raw = (name: string) => row[index.get(name) ?? -1] ?? '';
  const cell = (name: string) =>
    fixed.get(name) ?? (guarded ? unguardFormulas(raw(name)) : raw(name));
  const visible = visibleRow(cell, now, isoInstant);
  if (hasBrokenCharacter(visible)) return { code: 'broken-character' };
  const hidden = readHidden(raw(HIDDEN_COLUMN) || raw(GUARDED_COLUMN));
  const ours = hidden && joinUnit(visible, hidden);
  if (ours) return ours;
  const filled = visible.sides.filter(({ text }) => text.trim() !== '');
  if (filled.some(({ lang }) => lang === '')) return { code: 'no-language-tag' };
  if (new Set(filled.map(({ lang }) => lang)).size < 2) return { code: 'one-language' };
  return foreignUnit({ ...visible, sides: filled }, fileName);
}
