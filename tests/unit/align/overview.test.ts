import { describe, expect, it } from 'vitest';
import { createChecks } from '../../../components/bitext/checks-model.ts';
import { lengthOutliers } from '../../../lib/align/overview/length-outliers.ts';
import { lookThrough, type Overview } from '../../../lib/align/overview/look-through.ts';
import type { Segment } from '../../../lib/bitext/bitext.ts';

const segmentsOf = (rows: readonly (readonly string[])[]): Segment[] =>
  rows.map((texts, row) => ({
    id: `s${row}`,
    kind: 'paragraph',
    row,
    sides: texts.map((text, side) => ({ lang: ['en', 'fr'][side] ?? 'und', dir: 'ltr', text })),
    owner: null,
    doubts: [],
  }));
const long = (length: number) => 'x'.repeat(length);

describe('lengths that do not go with the others', () => {
  const usual = [40, 55, 70, 90, 120].map((length) => [long(length), long(length * 1.1)]);

  it('are found on the second side, shorter and longer', () => {
    const rows = [...usual, [long(100), long(30)], [long(30), long(100)]];
    expect(lengthOutliers(segmentsOf(rows))).toEqual([
      { row: 5, side: 1, is: 'shorter' },
      { row: 6, side: 1, is: 'longer' },
    ]);
  });

  it('are none among texts that always differ by as much', () => {
    const rows = [40, 55, 70, 90, 120].map((length) => [long(length), long(length * 4)]);
    expect(lengthOutliers(segmentsOf(rows))).toEqual([]);
  });

  it('are none where there are too few rows to know, or hardly a word', () => {
    expect(lengthOutliers(segmentsOf([...usual.slice(1, 4), [long(100), long(30)]]))).toEqual([]);
    expect(lengthOutliers(segmentsOf([...usual, ['No', 'Certainement pas']]))).toEqual([]);
    expect(lengthOutliers([])).toEqual([]);
  });
});

describe('what stands out in a text', () => {
  const rows = [
    ['The council met on 3 May 2024.', 'Le conseil s’est réuni le 3 mai 2024.'],
    ['It voted 52,000 euros for wells.', 'Il a voté 25 000 euros pour des puits.'],
    ['Nobody translated this.', ''],
  ];
  const look = async (signal: AbortSignal) => {
    const segments = segmentsOf(rows);
    const told: Overview[] = [];
    const checks = createChecks({ languages: ['en', 'fr'], segments, date: null });
    await lookThrough(segments, checks, (overview) => told.push(overview), signal);
    return told;
  };

  it('is told in the order of the rows, with what stands on which side', async () => {
    const told = await look(new AbortController().signal);
    expect(told.map(({ done }) => done)).toEqual([false, true]);
    expect(told.at(-1)?.remarks).toEqual([
      { row: 1, side: 0, kind: 'figure', text: '52,000' },
      { row: 1, side: 1, kind: 'figure', text: '25 000' },
      { row: 2, side: 0, kind: 'row', text: '' },
    ]);
  });

  it('is not told to a view that has gone', async () => {
    const life = new AbortController();
    life.abort();
    expect(await look(life.signal)).toEqual([]);
  });
});
