import { useEffect, useState } from 'preact/hooks';
import type { SentencePair } from '../../lib/align/sentence-pair.ts';
import type { FigureCheck } from '../../lib/anchors/compare-figures.ts';
import type { BitextChecks } from './checks-model.ts';

export interface RowChecks {
  /** Empty until the pointer first came to the row. */
  readonly pairs: readonly SentencePair[];
  readonly figures: FigureCheck | null;
  /** Asks for the sentence pairs; again is nothing new. */
  readonly askPairs: () => Promise<readonly SentencePair[]>;
}

/** The checks of one row that is on the screen: figures at once, sentences when they are asked for. */
export function useRowChecks(checks: BitextChecks | null, row: number): RowChecks {
  const [pairs, setPairs] = useState<readonly SentencePair[]>([]);
  const [figures, setFigures] = useState<FigureCheck | null>(null);
  useEffect(() => {
    let gone = false;
    void checks?.figures(row).then((check) => {
      if (!gone) setFigures(check);
    });
    return () => {
      gone = true;
    };
  }, [checks, row]);
  return {
    pairs,
    figures,
    async askPairs() {
      if (pairs.length > 0 || !checks) return pairs;
      const found = await checks.pairs(row);
      setPairs(found);
      return found;
    },
  };
}
