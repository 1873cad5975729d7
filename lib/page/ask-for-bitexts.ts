import type { AskBackground } from '../messages/background-calls.ts';
import { MAX_WEIGHT, weightOf } from '../messages/grids-limits.ts';
import type { AskedGrid, GridReader } from '../parse/grid-reader.ts';
import type { BuiltBitext, ChosenGrid, Verdict } from '../parse/parse-result.ts';
import type { UnaidedRead } from '../parse/read-unaided.ts';

/** Thrown where a grid can be judged neither elsewhere nor here: the extension was updated or taken away. */
class NobodyJudges extends Error {
  override readonly name = 'NobodyJudges';
}

export const isNobodyJudges = (error: unknown): boolean => error instanceof NobodyJudges;

/**
 * Judges the grids of a page in the background, where the code for it is warm: read and run cold in the page it
 * would take more of the page's time than all else we do there. What is too large for a message, and what
 * the background can't tell, is judged by `bringHere`.
 */
export function askForBitexts(
  ask: AskBackground,
  bringHere: () => Promise<GridReader | null>,
): GridReader {
  /** Bitexts that came with their verdicts. */
  const made = new WeakMap<ChosenGrid, BuiltBitext>();

  const here = async (): Promise<GridReader> => {
    const reader = await bringHere();
    if (reader === null) throw new NobodyJudges('no answer from the background, and no code here');
    return reader;
  };
  const askOne = async (grids: readonly AskedGrid[]): Promise<readonly UnaidedRead[]> => {
    const answer: unknown = await ask('read-grids', { grids }).catch(() => null);
    // An older or newer background refuses what it does not know.
    return Array.isArray(answer) && answer.length === grids.length ? answer : grids.map(() => null);
  };

  return {
    async judge(asked) {
      const verdicts = new Map<AskedGrid, Verdict>();
      for (const grids of messagesOf(asked)) {
        const answers = await askOne(grids);
        for (const [i, answer] of answers.entries()) {
          const one = grids[i];
          if (!one || answer === null) continue;
          verdicts.set(one, answer);
          if (answer.ok && answer.built) made.set(answer, answer.built);
        }
      }
      const left = asked.filter((one) => !verdicts.has(one));
      if (left.length > 0) {
        const own = await (await here()).judge(left);
        for (const [i, verdict] of own.entries()) {
          const one = left[i];
          if (one) verdicts.set(one, verdict);
        }
      }
      return asked.flatMap((one) => verdicts.get(one) ?? []);
    },
    async build(asked, chosen) {
      return made.get(chosen) ?? (await here()).build(asked, chosen);
    },
  };
}

/** The grids that may go to the background, in as few messages as hold them. */
function messagesOf(asked: readonly AskedGrid[]): readonly (readonly AskedGrid[])[] {
  const messages: AskedGrid[][] = [];
  let left = 0;
  for (const one of asked) {
    const weight = weightOf(one.grid);
    if (weight > MAX_WEIGHT) continue;
    if (weight > left) {
      messages.push([]);
      left = MAX_WEIGHT;
    }
    messages.at(-1)?.push(one);
    left -= weight;
  }
  return messages;
}
