import type { Lexicon } from './lexicon.ts';
import type { Side } from './side.ts';

/** Links between one source sentence and the target sentences first … first + cells − 1. */
export interface PairLinks {
  first: number;
  /** Links of target sentence `first + c`: `links[at[c] … at[c + 1] − 1]`. */
  at: Int32Array;
  links: Int32Array;
}

const foundCell: number[] = [];
const foundLink: number[] = [];

/** First index of an ascending list within from … to − 1 whose value is not below `value`; `to` where there is none. */
export function lowerBound(list: Int32Array, from: number, to: number, value: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Links of no sentence yet, to be filled. */
export const noLinks = (): PairLinks => ({
  first: 0,
  at: new Int32Array(32),
  links: new Int32Array(128),
});

/** Finds the links of a source sentence within a window of target sentences (first … last); `pair` is written over. */
export function pairLinks(
  pair: PairLinks,
  sentence: number,
  first: number,
  last: number,
  source: Side,
  target: Side,
  lexicon: Lexicon,
): void {
  const cells = Math.max(0, last - first + 1);
  if (pair.at.length < cells + 2) pair.at = new Int32Array(2 * cells + 2);
  const { at } = pair;
  at.fill(0, 0, cells + 2);
  foundCell.length = 0;
  foundLink.length = 0;
  const { linksAt, target: linkTarget, forward, backward } = lexicon;
  const { postings, postingsAt } = target;
  for (const type of source.tokens[sentence] as Int32Array) {
    for (let link = linksAt[type] as number; link < (linksAt[type + 1] as number); link++) {
      if ((forward[link] as number) + (backward[link] as number) < 0.02) continue;
      const other = linkTarget[link] as number;
      const end = postingsAt[other + 1] as number;
      let post = lowerBound(postings, postingsAt[other] as number, end, first);
      for (; post < end && (postings[post] as number) <= last; post++) {
        const cell = (postings[post] as number) - first;
        foundCell.push(cell);
        foundLink.push(link);
        at[cell + 2] = (at[cell + 2] as number) + 1;
      }
    }
  }
  for (let cell = 1; cell < cells + 2; cell++)
    at[cell] = (at[cell] as number) + (at[cell - 1] as number);
  if (pair.links.length < foundLink.length) pair.links = new Int32Array(2 * foundLink.length);
  const { links } = pair;
  // `at` is shifted by one so that filling moves each start to where the next cell begins.
  for (let index = 0; index < foundLink.length; index++) {
    const cell = (foundCell[index] as number) + 1;
    const place = at[cell] as number;
    links[place] = foundLink[index] as number;
    at[cell] = place + 1;
  }
  pair.first = first;
}
