import type { Reason } from '../bitext/reason.ts';
import type { Verdict } from '../parse/parse-result.ts';
import { askOf } from './ask-candidate.ts';
import type { Candidate } from './candidate.ts';
import { isClobbered } from './clobbering.ts';
import type { FindOptions } from './find-options.ts';
import { readTables } from './find-tables.ts';
import type { Finding, FoundBitext } from './found-bitext.ts';
import { type JudgeAgain, leanOnPeers } from './lean-on-peers.ts';
import { makeFound } from './make-found.ts';
import { isTooLarge } from './node-text.ts';
import { createOverlap } from './overlap.ts';
import { remember } from './remember.ts';
import { inPage, SEARCH, scopesOf } from './scopes.ts';

const MAX_CELLS = 200_000; // cells in all; beyond it a page is a data base, and reading would be felt
/** Cells of the tables that are judged together: a question may go to another process and back. */
const CELLS_A_QUESTION = 2_000;

/** A candidate and what the parser said of it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly result: Verdict;
}

/** Finds every bitext of a page, its shadow roots and frames, in reading order. Reads only; an abort gives what was found so far. */
export async function findBitexts(doc: Document, options: FindOptions): Promise<Finding> {
  const scopes = scopesOf(doc, SEARCH, isClobbered);
  if (scopes.length === 0) return { found: [], reasons: ['gave-up'] };
  const found: FoundBitext[] = [];
  const refused: Verdict[] = [];
  const overlap = createOverlap();
  let gaveUp = false;
  let cells = 0;
  const judge: JudgeAgain = (asked) =>
    options.reader.judge(asked.map(([one, prior]) => askOf(one, prior)));
  /** Counts what is read or judged; false where it is time to stop. */
  const goesOn = async (candidate: Candidate): Promise<boolean> => {
    cells += cellsOf(candidate);
    await options.pause();
    const stops = cells > MAX_CELLS || options.signal.aborted;
    gaveUp ||= stops;
    return !stops;
  };
  const steps = scopes.flatMap((scope) => {
    const tables = remember(readTables(scope));
    return options.finders.map((source) => async () => (await source(scope))?.(scope, tables));
  });
  for (const step of steps) {
    const candidates = await step();
    if (candidates === undefined) continue;
    const judged: Judged[] = [];
    const asked: Candidate[] = [];
    let askedCells = 0;
    const judgeAsked = async () => {
      const verdicts = await judge(asked.map((candidate) => [candidate, {}]));
      for (const [i, result] of verdicts.entries()) {
        const candidate = asked[i];
        if (candidate) judged.push({ candidate, result });
      }
      asked.length = 0;
      askedCells = 0;
    };
    const readable = untilTooLarge(candidates, () => {
      gaveUp = true;
    });
    for (const candidate of readable) {
      if (candidate === null) {
        await options.pause();
        if (!options.signal.aborted) continue;
        gaveUp = true;
        break;
      }
      if (!(await goesOn(candidate))) break;
      if (overlap.covers(candidate)) continue;
      asked.push(candidate);
      askedCells += cellsOf(candidate);
      if (askedCells >= CELLS_A_QUESTION) await judgeAsked();
    }
    await judgeAsked();
    const settled = await leanOnPeers(judged, async (again) => {
      for (const [candidate] of again) await goesOn(candidate);
      return judge(again);
    });
    for (const one of settled) {
      const { candidate, result } = await settle(one, options);
      if (!result.ok) refused.push(result);
      else if (!overlap.covers(candidate)) {
        await overlap.add(candidate, options.pause);
        found.push(await makeFound(candidate, result, options.reader, options.pause));
      }
    }
  }
  found.sort((a, b) => order(a.root, b.root));
  return {
    found: found.map((one, i) => ({ ...one, bitext: { ...one.bitext, id: `b${i + 1}` } })),
    reasons: found.length > 0 ? [] : whyNot(refused, gaveUp),
  };
}

/** The candidates up to the first that holds more than anyone reads; `stopped` is told of that one. */
function* untilTooLarge(
  candidates: Iterable<Candidate | null>,
  stopped: () => void,
): Iterable<Candidate | null> {
  try {
    yield* candidates;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    stopped();
  }
}

const cellsOf = ({ grid }: Candidate) => grid.rows.length * grid.columnCount;

/** What the aligner says of a candidate that was judged to be a bitext, where the candidate asks for it. */
async function settle(one: Judged, options: FindOptions): Promise<Judged> {
  const { candidate, result } = one;
  if (!result.ok || candidate.settle === undefined) return one;
  const settled = await candidate.settle(result, options.bringAligner);
  if (settled === null)
    return { candidate, result: { ok: false, reasons: ['different-texts'], score: result.score } };
  if (settled === candidate) return one;
  const [again = result] = await options.reader.judge([askOf(settled)]);
  return { candidate: settled, result: again };
}

/** Reading order; inside one shadow root or frame the order in which they were found. */
function order(a: Element, b: Element): number {
  const [first, second] = a.getRootNode() === b.getRootNode() ? [a, b] : [inPage(a), inPage(b)];
  if (first === second) return 0;
  return first.compareDocumentPosition(second) & 4 ? -1 : 1; // 4: DOCUMENT_POSITION_FOLLOWING
}

/** The reasons of the candidate that came nearest. */
function whyNot(refused: readonly Verdict[], gaveUp: boolean): readonly Reason[] {
  if (gaveUp) return ['gave-up'];
  const nearest = refused.reduce<Verdict | null>(
    (best, one) => (best === null || one.score > best.score ? one : best),
    null,
  );
  return nearest === null ? ['nothing-to-read'] : nearest.reasons;
}
