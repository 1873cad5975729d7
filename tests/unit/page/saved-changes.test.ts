import { describe, expect, it } from 'vitest';
import type { Bitext, Segment } from '../../../lib/bitext/bitext.ts';
import { segmentId } from '../../../lib/bitext/segment-id.ts';
import { changedPart } from '../../../lib/language/changed-part.ts';
import type { AskBackground } from '../../../lib/messages/background-calls.ts';
import { createSavedRows } from '../../../lib/page/saved-rows.ts';
import { memoryArea } from '../saved/memory-area.ts';
import { sampleStore } from '../saved/samples.ts';

const URL = 'https://press.example/1';

function bitextOf(...pairs: readonly (readonly [string, string])[]): { bitext: Bitext } {
  const segments = pairs.map(
    (texts, row): Segment => ({
      id: segmentId(texts, 0),
      kind: 'paragraph',
      row: row + 5, // a head and a picture stand before the first
      sides: texts.map((text, side) => ({ lang: side === 0 ? 'en' : 'ja', dir: 'ltr', text })),
      owner: null,
      doubts: [],
    }),
  );
  const languages = ['en', 'ja'];
  const rest = { title: null, date: null, notices: [] };
  return { bitext: { id: 'b1', layout: 'table', languages, segments, ...rest } };
}

/** Asks a library in memory, and counts what was asked. */
function library() {
  const store = sampleStore(memoryArea());
  const asked: string[] = [];
  const ask = (async (call: string, { source, segments }: never) => {
    asked.push(call);
    if (call === 'saved-on') return store.savedOn(URL);
    if (call === 'save') return store.save(source, segments);
    return { ok: true, segments: (await store.load([URL])).pages[0]?.segments ?? [] };
  }) as unknown as AskBackground;
  return { asked, rows: createSavedRows({ URL, title: 'Press' }, ask) };
}

const FIRST = ['The minister met the ambassador.', '大臣は大使と会談した。'] as const;
const SECOND = ['They agreed on 5 points.', '両者は5項目で合意した。'] as const;
const THIRD = ['The text follows.', '本文は以下のとおり。'] as const;

describe('what was saved of a page that was changed since', () => {
  it('is not even asked for where all stands as it was', async () => {
    const { asked, rows } = library();
    const found = [bitextOf(FIRST, SECOND, THIRD)];
    await rows.save(found, [{ bitext: 'b1', row: 1 }]);
    await rows.refresh(found);
    expect(rows.changes()).toEqual([]);
    expect(asked).not.toContain('saved-segments');
  });

  it('is set against the row that stands in its place', async () => {
    const { rows } = library();
    await rows.save([bitextOf(FIRST, SECOND, THIRD)], [{ bitext: 'b1', row: 1 }]);
    await rows.refresh([bitextOf(FIRST, ['They agreed on 6 points.', SECOND[1]], THIRD)]);
    expect(rows.changes()).toMatchObject([
      {
        was: [{ text: SECOND[0] }, { text: SECOND[1] }],
        now: { row: { bitext: 'b1', row: 1 }, sides: [{ text: 'They agreed on 6 points.' }, {}] },
      },
    ]);
  });

  it('is said to be gone where nothing surely stands in its place', async () => {
    const { rows } = library();
    await rows.save([bitextOf(FIRST, SECOND, THIRD)], [{ bitext: 'b1', row: 1 }]);
    await rows.refresh([bitextOf(FIRST, THIRD)]);
    expect(rows.changes()).toMatchObject([{ was: [{ text: SECOND[0] }, {}], now: null }]);
  });
});

describe('where two texts differ', () => {
  it.each([
    ['5 points', '6 points', ['', '5', ' points'], ['', '6', ' points']],
    ['合意した', '合意しなかった', ['合意し', '', 'た'], ['合意し', 'なかっ', 'た']],
    ['aa', 'aaa', ['aa', '', ''], ['aa', 'a', '']],
    ['same', 'same', ['same', '', ''], ['same', '', '']],
    ['か', 'か\u3099', ['', 'か', ''], ['', 'か\u3099', '']],
    ['𠮷野', '𠮸野', ['', '𠮷', '野'], ['', '𠮸', '野']],
  ])('%s, now %s', (old, now, ...parts) => {
    const cuts = changedPart(old, now).map((cut) => [cut.before, cut.differs, cut.after]);
    expect(cuts).toEqual(parts);
  });
});
