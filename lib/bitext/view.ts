/** What the whole bitext shows: every language as published, or the side with this index. */
export type View = 'both' | number;

/** What one row shows. */
export type Shown = 'both' | number;

/**
 * What a row shows in `view` after `flips` flips (0 … languages − 1).
 * A flip goes to the next side and comes round: with two languages, flip twice is where you began.
 * In the view `both` the round is: both, second side, …, last side, both.
 */
export function shownSide(view: View, flips: number, languageCount: number): Shown {
  const turn = flips % languageCount;
  if (view === 'both') return turn === 0 ? 'both' : turn;
  return (view + turn) % languageCount;
}
