/** How long and how often things are measured. */
export interface Rounds {
  /** At most. */
  readonly count: number;
  /** For all of a table; a round that would go over it is not begun. */
  readonly seconds: number;
}

/**
 * Runs a round to warm the browsers up, and then as many as fit, one at least; how many. A bench that is killed
 * from outside when its time is up prints nothing (its browsers close under it: "Target closed").
 */
export async function runRounds(
  { count, seconds }: Rounds,
  run: (counts: boolean) => Promise<void>,
): Promise<number> {
  const start = performance.now();
  await run(false);
  let done = 0;
  let longest = 0;
  const fits = () => performance.now() - start + longest < seconds * 1000;
  while (done < count && (done === 0 || fits())) {
    const began = performance.now();
    await run(true);
    longest = Math.max(longest, performance.now() - began);
    done += 1;
  }
  return done;
}

/** The same for each of `parts` that share the time. */
export const shared = (rounds: Rounds, parts: number): Rounds => ({
  ...rounds,
  seconds: rounds.seconds / parts,
});
