/** What was stored where it is one of `known`, else the first of them. */
export function readChoice<Choice extends string>(
  known: readonly [Choice, ...Choice[]],
  stored: unknown,
): Choice {
  return known.find((one) => one === stored) ?? known[0];
}
