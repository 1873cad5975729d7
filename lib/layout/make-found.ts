import type { Pause } from '../bitext/pause.ts';
import { buildBitext } from '../parse/build-bitext.ts';
import type { ChosenGrid, Verdict } from '../parse/parse-result.ts';
import type { Candidate } from './candidate.ts';
import { elementPath } from './element-path.ts';
import { foldPairs } from './fold-pairs.ts';
import type { FoundBitext } from './found-bitext.ts';
import { placeOthers, placeSegments } from './place-segments.ts';
import { holderOf } from './scopes.ts';

export type MakeFound = typeof makeFound;

/** Makes the bitext of a candidate once the verdict is yes; folded where its rows hold several pairs and `judge` says yes to that. */
export async function makeFound(
  candidate: Candidate,
  verdict: ChosenGrid,
  pause: Pause,
  judge: (folded: Candidate) => Promise<Verdict>,
): Promise<FoundBitext> {
  const folded = foldPairs(candidate, verdict);
  const again = folded && (await judge(folded));
  return folded && again?.ok ? make(folded, again, pause) : make(candidate, verdict, pause);
}

async function make(candidate: Candidate, verdict: ChosenGrid, pause: Pause): Promise<FoundBitext> {
  const { grid, layout, root, locator } = candidate;
  const { columns, reasons } = verdict;
  const { bitext, rowOf } = await buildBitext(grid, verdict, { id: 'b', layout, pause });
  return {
    bitext,
    root,
    locator: holderOf(root) === null ? locator : { path: elementPath(root) },
    places: await placeSegments(candidate, columns, rowOf, pause),
    otherPlaces: placeOthers(candidate, columns, rowOf),
    reasons,
  };
}
