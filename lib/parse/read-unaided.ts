import type { Pause } from '../bitext/pause.ts';
import type { IdentifyLanguage } from '../language/identify.ts';
import { toldByWords } from '../language/told-by-words.ts';
import { type AskedGrid, createGridReader } from './grid-reader.ts';
import type { BuiltBitext, ChosenGrid, RefusedGrid } from './parse-result.ts';

/** A verdict with the bitext at once, so that its texts go to and fro once; null where only the identifier can tell. */
export type UnaidedRead =
  | (ChosenGrid & { readonly built: BuiltBitext | null })
  | RefusedGrid
  | null;

/** Thrown out of a reading that needs the identifier. */
class Untold extends Error {
  override readonly name = 'Untold';
}

const byWordsAlone: IdentifyLanguage = async (text) => {
  const told = toldByWords(text);
  if (told === null) throw new Untold('a language that small words do not tell');
  return told;
};

/** Judges a grid without the identifier (10 MB), and makes its bitext where it is one. */
export type ReadUnaided = (asked: AskedGrid) => Promise<UnaidedRead>;

export function createUnaidedReader(pause: Pause): ReadUnaided {
  const reader = createGridReader(byWordsAlone, pause);
  return async (asked) => {
    try {
      const [verdict = null] = await reader.judge([asked]);
      if (!verdict?.ok) return verdict;
      // Nobody is shown a bitext of several tables put together.
      const isPool = asked.prior.peers !== undefined;
      return { ...verdict, built: isPool ? null : await reader.build(asked, verdict) };
    } catch (error) {
      if (error instanceof Untold) return null;
      throw error;
    }
  };
}
