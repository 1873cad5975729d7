import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alignRowSteps, alignRows, type RowTexts } from '../../../lib/align/align-rows.ts';
import { finishInSlices } from '../../../lib/align/run-steps.ts';

const SAMPLE = '../shared/data/seed/000_59c37b16f6c4e144.txt';

describe('alignRows', () => {
  const rows: readonly RowTexts[] = [
    ['Question:', '質問'],
    ['We met. We talked for 3 hours about Kyiv.', '私たちは会った。キーウについて3時間話した。'],
    ['Only in English.', ''],
    ['', ''],
  ];

  it('keeps beads inside their rows and points into the original texts', () => {
    const aligned = alignRows(rows, ['en', 'ja']);
    const texts = aligned.map(({ src, beads }, row) =>
      beads.map((bead) => bead.src.map((at) => rows[row]?.[0].slice(src[at]?.start, src[at]?.end))),
    );
    expect(texts).toEqual([
      [['Question:']],
      [['We met.'], ['We talked for 3 hours about Kyiv.']],
      [['Only in English.']],
      [],
    ]);
    expect(aligned[1]?.beads.map(({ tgt }) => tgt)).toEqual([[0], [1]]);
    expect(aligned[2]?.beads).toMatchObject([{ src: [0], tgt: [] }]);
  });

  it('gives the same answer in slices, pausing as it is told', async () => {
    let pauses = 0;
    const sliced = await finishInSlices(alignRowSteps(rows, ['en', 'ja']), () => {
      pauses++;
      return Promise.resolve();
    });
    expect(sliced).toEqual(alignRows(rows, ['en', 'ja']));
    expect(pauses).toBeGreaterThan(3);
  });

  it.skipIf(!existsSync(SAMPLE))(
    'pairs all sentences of the sample press release (skipped: no corpus)',
    () => {
      const lines = readFileSync(SAMPLE, 'utf8').trim().split('\n').slice(1);
      const sample = lines.map((line): RowTexts => {
        const [left = '', right = ''] = line.split(' | ');
        return [left.trim(), right.replace(/\s*\|\s*$/, '')];
      });
      const shapes = alignRows(sample, ['en', 'ja']).map(({ beads }) =>
        beads.map(({ src, tgt }) => `${src.length}-${tgt.length}`),
      );
      expect(
        shapes
          .slice(0, -1)
          .flat()
          .every((shape) => shape === '1-1'),
      ).toBe(true);
      expect(shapes.at(-1)).toEqual(['1-1', '1-1', '1-1', '1-2', '1-1']);
    },
  );
});
