import type { Turn } from './turn.ts';

const MAX_ANSWER = 6; // blocks of the next run tried as an answer one by one; beyond, only the whole run
const MAX_HOMES = 3; // elements that a text may be spread over
const MAX_ALONE = 3; // blocks before a long text that its translation lacks: captions, a notice
const MAX_APART = 40; // blocks of such an element

/** Deep inside a long run no pair begins, but where another element begins. */
export function isInside(
  run: readonly number[],
  position: number,
  turns: readonly Turn[],
): boolean {
  if (position <= MAX_ALONE || run.length - position <= MAX_ANSWER) return false;
  return homeOf(run, position, turns) === homeOf(run, position - 1, turns);
}

const homeOf = (run: readonly number[], position: number, turns: readonly Turn[]) =>
  turns[run[position] ?? 0]?.home;

/** Up to where blocks may stand alone: one, or from the first of an element to its last. */
export function aloneEnds(
  run: readonly number[],
  position: number,
  turns: readonly Turn[],
): readonly number[] {
  const home = homeOf(run, position, turns);
  if (position > 0 && homeOf(run, position - 1, turns) === home) return [position + 1];
  let end = position + 1;
  while (end < run.length && end - position < MAX_APART && homeOf(run, end, turns) === home)
    end += 1;
  return end === position + 1 ? [end] : [position + 1, end];
}

/** How often a list of blocks goes on into another element. */
export function crossings(run: readonly number[], turns: readonly Turn[]): number {
  return run.filter((_, i) => i > 0 && homeOf(run, i, turns) !== homeOf(run, i - 1, turns)).length;
}

/** How many blocks of a run may be the answer: a few, all of them, or those up to where another element begins. */
export function answerCounts(run: readonly number[], turns: readonly Turn[]): readonly number[] {
  const ends = run.map((_, i) => i + 1);
  if (run.length <= MAX_ANSWER) return ends;
  const homes = ends.filter(
    (end) => end > MAX_ANSWER && homeOf(run, end, turns) !== homeOf(run, end - 1, turns),
  );
  return [...ends.slice(0, MAX_ANSWER), ...homes.slice(0, MAX_HOMES), run.length];
}
