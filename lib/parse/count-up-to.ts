/**
 * How often a pattern (with the flag `g`) stands in a text, counted no further than one over `most`. Nothing
 * of it is kept: the letters and words of 10,000 long rows, as strings, were a second's collections.
 */
export function countUpTo(text: string, pattern: RegExp, most: number): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count <= most && pattern.test(text)) count += 1;
  return count;
}
