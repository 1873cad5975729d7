import type { Pause } from '../bitext/pause.ts';
import type { GridReader } from '../parse/grid-reader.ts';
import type { ChosenGrid, Prior } from '../parse/parse-result.ts';
import { askOf } from './ask-candidate.ts';
import type { Candidate } from './candidate.ts';
import { elementPath } from './element-path.ts';
import { foldPairs } from './fold-pairs.ts';
import type { FoundBitext } from './found-bitext.ts';
import { placeOthers, placeSegments } from './place-segments.ts';
import { holderOf } from './scopes.ts';

const REPEATED: Prior = { lean: 1 }; // log odds: columns that come again in the same languages are no chance

/** Makes the bitext of a candidate once the verdict is yes; folded where its rows hold several pairs and the reader says yes to that. */
export async function makeFound(
  candidate: Candidate,
  verdict: ChosenGrid,
  reader: GridReader,
  pause: Pause,
): Promise<FoundBitext> {
  const folded = foldPairs(candidate, verdict);
  const [again] = folded ? await reader.judge([askOf(folded, REPEATED)]) : [];
  return folded && again?.ok
    ? make(folded, again, reader, pause)
    : make(candidate, verdict, reader, pause);
}

async function make(
  candidate: Candidate,
  verdict: ChosenGrid,
  reader: GridReader,
  pause: Pause,
): Promise<FoundBitext> {
  const { root, locator } = candidate;
  const { columns, reasons } = verdict;
  const { bitext, rowOf } = await reader.build(askOf(candidate), verdict);
  return {
    bitext,
    root,
    locator: holderOf(root) === null ? locator : { path: elementPath(root) },
    places: await placeSegments(candidate, columns, rowOf, pause),
    otherPlaces: placeOthers(candidate, columns, rowOf),
    reasons,
  };
}
