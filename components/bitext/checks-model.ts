import type { TextChecks } from '../../lib/align/overview/look-through.ts';
import type { KnownWords, RowPairs } from '../../lib/align/row-pairs.ts';
import type { FigureCheck } from '../../lib/anchors/compare-figures.ts';
import type { SharedName } from '../../lib/anchors/shared-names.ts';
import type { Bitext } from '../../lib/bitext/bitext.ts';
import { resting } from '../../lib/resting.ts';

/** What can be said of a row beyond its texts; loaded when first asked for, worked out once. */
export interface BitextChecks extends TextChecks {
  /** Names in Latin letters on both sides, most frequent first. */
  names(): Promise<readonly SharedName[]>;
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

async function loadPairs(
  bitext: Pick<Bitext, 'languages' | 'segments'>,
  words: KnownWords | null,
): Promise<RowPairs> {
  const [{ createRowPairs }, { loadCommonWords }] = await Promise.all([
    import('../../lib/align/row-pairs.ts'),
    import('../../lib/align/words/load-common-words.ts'),
  ]);
  return createRowPairs(bitext, pause, loadCommonWords, words);
}

/** Checks over a bitext whose segments have all arrived. */
export function createChecks(
  bitext: Pick<Bitext, 'languages' | 'segments' | 'date'>,
  words: KnownWords | null = null,
): BitextChecks {
  let pairs: Promise<RowPairs> | null = null;
  const figures = new Map<number, FigureCheck>();
  return {
    rest: resting(pause),
    async pairs(row) {
      pairs ??= loadPairs(bitext, words);
      return (await pairs).of(row);
    },
    async figures(row) {
      const known = figures.get(row);
      if (known !== undefined) return known;
      const [a, b] = bitext.segments[row]?.sides ?? [];
      if (!a?.text || !b?.text) return null;
      const { compareFigures } = await import('../../lib/anchors/compare-figures.ts');
      const check = compareFigures(a, b, bitext.date);
      figures.set(row, check);
      return check;
    },
    async names() {
      const { sharedNames } = await import('../../lib/anchors/shared-names.ts');
      return sharedNames(bitext.segments);
    },
  };
}
