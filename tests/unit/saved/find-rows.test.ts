import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  duplicatesIn,
  EVERYTHING,
  filterRows,
  type RowFilter,
} from '../../../lib/saved/filter-rows.ts';
import { createRowFinder, type RowSearch } from '../../../lib/saved/find-rows.ts';
import { rowsOf } from '../../../lib/saved/library-rows.ts';
import { sampleDraft, samplePage } from './samples.ts';

const letters = fc.stringMatching(/^[ab]{0,3}$/);
const row = fc.record({
  text: letters,
  tags: fc.subarray(['x', 'y']),
  day: fc.constantFrom('01', '02'),
});
const filter: fc.Arbitrary<RowFilter> = fc.record({
  query: letters,
  site: fc.constantFrom('', 'www.example.org', 'other.example'),
  pair: fc.constantFrom('', 'en', 'en-ja'),
  tag: fc.constantFrom('', 'x', 'y'),
  speaker: fc.constant(''),
  from: fc.constantFrom('', '2026-01-01', '2026-01-02'),
  to: fc.constantFrom('', '2026-01-01', '2026-01-02'),
  duplicates: fc.boolean(),
});

/** All slices of a search at once. */
function answer(search: RowSearch) {
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

describe('one question after another', () => {
  it('are answered as each would be alone', () => {
    const some = fc.tuple(fc.array(row, { maxLength: 8 }), fc.array(filter, { maxLength: 8 }));
    fc.assert(
      fc.property(some, ([list, questions]) => {
        const segments = list.map(({ text, tags, day }, at) => ({
          ...sampleDraft(`s${at}`, { tags, sides: [{ lang: 'en', dir: 'ltr' as const, text }] }),
          savedAt: `2026-01-${day}T00:00:00.000Z`,
        }));
        const rows = rowsOf({ source: samplePage({ title: null, documentTitle: '' }), segments });
        const duplicates = duplicatesIn(rows);
        const find = createRowFinder();
        for (const asked of [EVERYTHING, ...questions]) {
          expect(answer(find(rows, asked, duplicates))).toEqual(
            filterRows(rows, asked, duplicates),
          );
        }
      }),
    );
  });

  it('are answered anew where the rows are others', () => {
    const page = (id: string) =>
      rowsOf({ source: samplePage(), segments: [{ ...sampleDraft(id), savedAt: '' }] });
    const find = createRowFinder();
    const asked = { ...EVERYTHING, query: 'text of' };
    expect(answer(find(page('a'), asked, new Set()))).toHaveLength(1);
    expect(answer(find(page('b'), { ...asked, query: 'text of b' }, new Set()))).toHaveLength(1);
  });
});
