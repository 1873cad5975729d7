import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createSearchModel } from '../../../components/library/search-model.ts';
import { EVERYTHING, type RowFilter } from '../../../lib/saved/filter-rows.ts';
import { rowsOf } from '../../../lib/saved/library-rows.ts';
import { sampleDraft, samplePage } from '../saved/samples.ts';

const MANY = 20_000;
const TURNS = 4; // slices after the first rows

/** `common` stands in every row, `even` in every other, `last` in the last one only. */
const text = (row: number) =>
  `common ${row % 2 ? 'odd' : 'even'}${row === MANY - 1 ? ' last' : ''} ${row}`;

const allRows = rowsOf({
  source: samplePage({ title: null, documentTitle: '' }),
  segments: Array.from({ length: MANY }, (_, row) => ({
    ...sampleDraft(`s${row}`, { row, sides: [{ lang: 'en', dir: 'ltr', text: text(row) }] }),
    savedAt: '',
  })),
});

function open() {
  const rows = signal(allRows);
  const filter = signal<RowFilter>(EVERYTHING);
  const turns: (() => void)[] = [];
  const pause = () => {
    const turn = Promise.withResolvers<void>();
    turns.push(turn.resolve);
    return turn.promise;
  };
  const duplicates = signal(new Set<string>());
  const search = createSearchModel({ rows, filter, duplicates }, { pause, drawn: pause });
  return {
    ...search,
    rows,
    turns,
    ask(query: string) {
      filter.value = { ...EVERYTHING, query };
    },
    /** Lets everyone who waits have a turn. */
    async giveTurns() {
      for (const turn of turns.splice(0)) turn();
      await new Promise((later) => setTimeout(later));
    },
  };
}

describe('a search through many rows', () => {
  it('shows the first screens before it has looked through the rest', async () => {
    const { ask, shown, searching, giveTurns } = open();
    expect(shown.value).toHaveLength(MANY);
    ask('even');
    expect(shown.value.length).toBeLessThan(MANY / 2);
    expect(shown.value.slice(0, 2).map(({ segment }) => segment.id)).toEqual(['s0', 's2']);
    expect(searching.value).toBe(true);
    for (let slice = 0; slice < TURNS; slice++) await giveTurns();
    expect(shown.value).toHaveLength(MANY / 2);
    expect(searching.value).toBe(false);
  });

  it('looks no further for the first screen than it has to', () => {
    const { ask, shown } = open();
    ask('even');
    expect(shown.value).toHaveLength(250);
  });

  it('says that an answer is fresh until its first rows are drawn, and no answer but a new one', async () => {
    const { ask, fresh, rows, giveTurns } = open();
    await giveTurns();
    expect(fresh.value).toBe(false);
    ask('even');
    expect(fresh.value).toBe(true);
    await giveTurns();
    expect(fresh.value).toBe(false);
    for (let slice = 0; slice < TURNS; slice++) await giveTurns();
    rows.value = allRows.slice(1);
    expect(fresh.value).toBe(false);
  });

  it('keeps the list as it was while nothing is found yet', async () => {
    const { ask, shown, shownFor, giveTurns } = open();
    ask('last');
    for (let slice = 0; slice < 3; slice++) {
      expect(shown.value).toHaveLength(MANY);
      expect(shownFor.value).toBe('');
      await giveTurns();
    }
    expect(shown.value).toHaveLength(1);
    expect(shownFor.value).toBe('last');
  });

  it('is put down for a newer one, which alone is answered', async () => {
    const { ask, shown, turns, giveTurns } = open();
    ask('even');
    ask('odd');
    await giveTurns();
    // The older one asks for no further turn.
    expect(turns).toHaveLength(1);
    for (let slice = 0; slice < TURNS; slice++) await giveTurns();
    expect(shown.value).toHaveLength(MANY / 2);
    expect(shown.value[0]?.segment.id).toBe('s1');
  });

  it('leaves the list whole where rows change under it, until all are looked through again', async () => {
    const { ask, shown, rows, giveTurns } = open();
    ask('even');
    for (let slice = 0; slice < TURNS; slice++) await giveTurns();
    rows.value = allRows.slice(1);
    expect(shown.value).toHaveLength(MANY / 2);
    for (let slice = 0; slice < TURNS; slice++) await giveTurns();
    expect(shown.value).toHaveLength(MANY / 2 - 1);
  });

  it('is brought to its end for who needs every row', () => {
    const { ask, finish, shown, searching } = open();
    ask('even');
    expect(finish()).toHaveLength(MANY / 2);
    expect(shown.value).toHaveLength(MANY / 2);
    expect(searching.value).toBe(false);
  });
});
