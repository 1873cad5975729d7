import { sameLanguage } from '../language/language-script.ts';
import type { ParsedGrid, ParseResult } from '../parse/parse-result.ts';
import type { Candidate } from './candidate.ts';
import type { Judged } from './find-bitexts.ts';

const MIN_PEERS = 3; // fewer of one make say nothing about each other
const MOSTLY = 0.5; // share of bitexts from which the rest is given the benefit of the doubt
const SELDOM = 0.2; // share of bitexts under which each one is doubted
const BENEFIT = 2.5; // log odds: what a dozen rows more would have shown
const DOUBT = -2; // log odds

/**
 * Judges candidates of one make again by what their peers are: on a page of a hundred facing-page tables
 * the one of two rows is a bitext too, and among fifty forms the single "bitext" is chance.
 */
export async function leanOnPeers(
  judged: readonly Judged[],
  judge: (candidate: Candidate, lean: number) => Promise<ParseResult>,
): Promise<readonly Judged[]> {
  const makes = new Map<string, Judged[]>();
  for (const one of judged) {
    const make = makeOf(one.candidate);
    makes.set(make, [...(makes.get(make) ?? []), one]);
  }
  const settled = new Map<Candidate, ParseResult>();
  for (const peers of makes.values()) {
    const yes = peers.map(({ result }) => result).filter((result) => result.ok);
    const share = yes.length / peers.length;
    if (peers.length < MIN_PEERS || yes.length === 0 || yes.length === peers.length) continue;
    const model = yes.reduce((best, one) => (one.score > best.score ? one : best));
    for (const { candidate, result } of peers) {
      if (share >= MOSTLY && !result.ok) {
        const again = await judge(candidate, BENEFIT);
        if (again.ok && isLike(again, model)) settled.set(candidate, again);
      } else if (share < SELDOM && result.ok) {
        settled.set(candidate, await judge(candidate, DOUBT));
      }
    }
  }
  return judged.map(({ candidate, result }) => ({
    candidate,
    result: settled.get(candidate) ?? result,
  }));
}

/** What makes candidates alike before they are read: layout, class, and what they stand in. */
function makeOf({ layout, root }: Candidate): string {
  const { parentElement } = root;
  return [layout, root.className, parentElement?.tagName, parentElement?.className].join('|');
}

/** The same columns, and a language in common at the same place; the other may be unknown. */
function isLike(one: ParsedGrid, model: ParsedGrid): boolean {
  return (
    one.columns.join() === model.columns.join() &&
    one.bitext.languages.some((lang, i) => sameLanguage(lang, model.bitext.languages[i] ?? ''))
  );
}
