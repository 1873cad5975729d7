import { describe, expect, it } from 'vitest';
import { EMPTY_CONTEXT } from '../../../lib/bitext/grid.ts';
import { findTitle } from '../../../lib/parse/title.ts';

const row = (...sides: string[]) => ({ sides, marked: false });
const TITLE = row('Statement on the Ferry Line', '連絡船航路に関する声明');
const LONG = row(
  'The ferry between the two ports will sail again from May. '.repeat(4),
  '二つの港を結ぶ連絡船は五月から再び運航されます。'.repeat(4),
);

describe('findTitle', () => {
  it('takes the first row that a line before the grid repeats', () => {
    const context = { ...EMPTY_CONTEXT, before: ['・2024.05.06 Statement on the ferry line'] };
    expect(findTitle([TITLE, row('Boats', '船です')], context, ['Latn', 'Jpan'])).toEqual({
      title: TITLE.sides,
      row: 0,
    });
  });

  it('takes a first row above a label or above much longer text', () => {
    expect(
      findTitle([TITLE, row('Question:', '質問'), LONG], EMPTY_CONTEXT, ['Latn', 'Jpan'])?.row,
    ).toBe(0);
    expect(findTitle([TITLE, LONG, LONG], EMPTY_CONTEXT, ['Latn', 'Jpan'])?.row).toBe(0);
  });

  it('takes two headings before the grid, in the order of the columns', () => {
    const context = {
      ...EMPTY_CONTEXT,
      before: ['連絡船航路に関する声明', 'Statement on the Ferry Line'],
    };
    expect(findTitle([LONG, LONG], context, ['Latn', 'Jpan'])).toEqual({
      title: TITLE.sides,
      row: null,
    });
  });

  it('takes one heading that holds both', () => {
    const context = {
      ...EMPTY_CONTEXT,
      before: ['Statement on the Ferry Line / 連絡船航路に関する声明'],
    };
    expect(findTitle([LONG], context, ['Latn', 'Jpan'])?.title).toEqual(TITLE.sides);
  });

  it('takes no key, no greeting, no line of a speaker and no line under body text', () => {
    const find = (...rows: ReturnType<typeof row>[]) =>
      findTitle([...rows, LONG, LONG], EMPTY_CONTEXT, ['Latn', 'Jpan']);
    expect(find(row('Tracker and further pages', 'その他の情報について:'))).toBeNull();
    expect(find(row('Ladies and gentlemen,', '御列席の皆様方へ、'))).toBeNull();
    expect(find(row('Mate.\nThe ship is in the port', '航海士。\n船は今港にいる'))).toBeNull();
    expect(find(LONG, TITLE)).toBeNull();
    expect(find(row('This is a provisional translation.', 'これは仮訳です。'), TITLE)?.row).toBe(1);
  });

  it('takes no list beside a heading for its other half', () => {
    const before = ['連絡船航路に関する声明', 'Statement on the Ferry Line\nTimetable'];
    const context = { ...EMPTY_CONTEXT, before };
    expect(findTitle([LONG], context, ['Latn', 'Jpan'])).toBeNull();
  });

  it('finds none in a list of words or where the first row is a sentence', () => {
    expect(
      findTitle([row('boat', '船'), row('port', '港')], EMPTY_CONTEXT, ['Latn', 'Jpan']),
    ).toBeNull();
    expect(findTitle([LONG, LONG], EMPTY_CONTEXT, ['Latn', 'Jpan'])).toBeNull();
  });
});
