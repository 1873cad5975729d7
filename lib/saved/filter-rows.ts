import type { LibraryRow } from './library-rows.ts';

/** What the reader asks the list for; empty strings ask for everything. */
export interface RowFilter {
  /** Folded; see lib/language. */
  readonly query: string;
  readonly site: string;
  readonly pair: string;
  readonly tag: string;
  readonly speaker: string;
  /** First and last day saved, ISO dates. */
  readonly from: string;
  readonly to: string;
  readonly duplicates: boolean;
}

export const EVERYTHING: RowFilter = {
  query: '',
  site: '',
  pair: '',
  tag: '',
  speaker: '',
  from: '',
  to: '',
  duplicates: false,
};

/** Texts that stand in more than one row. */
export function duplicatesIn(rows: readonly LibraryRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { sameTexts } of rows) (seen.has(sameTexts) ? twice : seen).add(sameTexts);
  return twice;
}

/** The rows the filter asks for, in their order. */
export function filterRows(
  rows: readonly LibraryRow[],
  filter: RowFilter,
  duplicates: ReadonlySet<string>,
): LibraryRow[] {
  const { query, site, pair, tag, speaker, from, to } = filter;
  return rows.filter((row) => {
    if (query !== '' && !row.folded.some((text) => text.includes(query))) return false;
    if (site !== '' && row.site !== site) return false;
    if (pair !== '' && row.pair !== pair) return false;
    if (speaker !== '' && row.speaker !== speaker) return false;
    if (tag !== '' && !row.segment.tags.includes(tag)) return false;
    if (from !== '' && dayOf(row) < from) return false;
    if (to !== '' && dayOf(row) > to) return false;
    return !filter.duplicates || duplicates.has(row.sameTexts);
  });
}

const dayOf = (row: LibraryRow): string => row.segment.savedAt.slice(0, 10);

/** What there is to filter by, each with its number of rows, most first. */
export interface RowFacets {
  readonly sites: readonly Facet[];
  readonly pairs: readonly Facet[];
  readonly tags: readonly Facet[];
  readonly speakers: readonly Facet[];
}

export interface Facet {
  readonly name: string;
  readonly count: number;
}

export function facetsOf(rows: readonly LibraryRow[]): RowFacets {
  const sites = new Map<string, number>();
  const pairs = new Map<string, number>();
  const tags = new Map<string, number>();
  const speakers = new Map<string, number>();
  for (const { site, pair, speaker, segment } of rows) {
    count(sites, site);
    count(pairs, pair);
    count(speakers, speaker);
    for (const tag of segment.tags) count(tags, tag);
  }
  return {
    sites: mostFirst(sites),
    pairs: mostFirst(pairs),
    tags: mostFirst(tags),
    speakers: mostFirst(speakers),
  };
}

function count(counts: Map<string, number>, name: string): void {
  if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
}

function mostFirst(counts: ReadonlyMap<string, number>): Facet[] {
  return [...counts].map(([name, n]) => ({ name, count: n })).sort((a, b) => b.count - a.count);
}
