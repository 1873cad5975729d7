import type { Grid, GridRow } from '../bitext/grid.ts';
import type { ChosenGrid, KnownColumn, Prior, Verdict } from '../parse/parse-result.ts';
import type { Candidate } from './candidate.ts';
import type { Judged } from './find-bitexts.ts';

const MIN_PEERS = 3; // fewer of one make say nothing about each other
const SELDOM = 0.2; // share of bitexts under which each one is doubted
const BENEFIT = 3; // log odds: what a dozen rows more would have shown
const DOUBT = -2; // log odds
const CLEAR = 1; // log odds from which the pool speaks for its members
const ROWS_OF_EACH = 20; // rows of one member in the pool, so that none outweighs the others
const POOL_ROWS = 400; // rows in all; languages and lengths are clear long before

/** A candidate to be judged once more, with what is known from its peers. */
export type AskedAgain = readonly [candidate: Candidate, prior: Prior];

export type JudgeAgain = (asked: readonly AskedAgain[]) => Promise<readonly Verdict[]>;

/**
 * Judges candidates of one make together: on a page of a hundred facing-page tables the one of two rows is
 * a bitext too, and among fifty forms the single "bitext" is chance.
 */
export async function leanOnPeers(
  judged: readonly Judged[],
  judge: JudgeAgain,
): Promise<readonly Judged[]> {
  const makes = new Map<string, Judged[]>();
  for (const one of judged) {
    const make = makeOf(one.candidate);
    const peers = makes.get(make);
    if (peers) peers.push(one);
    else makes.set(make, [one]);
  }
  const settled = new Map<Candidate, Verdict>();
  for (const peers of makes.values()) {
    if (peers.length < MIN_PEERS) continue;
    const [first] = peers;
    const yes = peers.filter(({ result }) => result.ok).length;
    if (first === undefined) continue;
    const whole = { ...first.candidate, grid: poolOf(peers) };
    const [pool] = await judge([[whole, { peers: peers.length }]]);
    if (pool?.ok && pool.score >= CLEAR) {
      const prior = { lean: BENEFIT, known: knownBy(pool) };
      const again = await judge(peers.map(({ candidate }) => [candidate, prior]));
      for (const [i, verdict] of again.entries()) {
        const { candidate } = peers[i] ?? first;
        if (verdict.ok && verdict.columns.join() === pool.columns.join())
          settled.set(candidate, verdict);
      }
    } else if (yes / peers.length < SELDOM) {
      const doubted = peers.filter(({ result }) => result.ok);
      const again = await judge(doubted.map(({ candidate }) => [candidate, { lean: DOUBT }]));
      for (const [i, verdict] of again.entries())
        settled.set((doubted[i] ?? first).candidate, verdict);
    }
  }
  return judged.map(({ candidate, result }) => ({
    candidate,
    result: settled.get(candidate) ?? result,
  }));
}

/**
 * What makes candidates alike before they are read: layout, class, what they stand in, their headings;
 * for stacked rows how many there are.
 */
function makeOf({ layout, root, grid }: Candidate): string {
  const { parentElement } = root;
  const turns =
    layout === 'stacked-rows' ? `${grid.columnCount}/${root.querySelectorAll('tr').length}` : '';
  const [first = []] = grid.rows;
  const headings = first.every((cell) => cell === null || cell.header)
    ? first.map((cell) => cell?.text ?? '')
    : [];
  return [
    layout,
    root.className,
    parentElement?.tagName,
    parentElement?.className,
    turns,
    ...headings,
  ].join('|');
}

/** The rows of all peers under the heading of the first. */
function poolOf(peers: readonly Judged[]): Grid {
  const grids = peers.map(({ candidate }) => candidate.grid);
  const columnCount = Math.max(...grids.map((grid) => grid.columnCount));
  const rows: GridRow[] = [];
  for (const [i, grid] of grids.entries()) {
    const own =
      i === 0
        ? grid.rows
        : grid.rows.filter((row) => !row.every((cell) => cell === null || cell.header));
    for (const row of own.slice(0, ROWS_OF_EACH)) {
      if (rows.length >= POOL_ROWS) break;
      rows.push(Array.from({ length: columnCount }, (_, column) => row[column] ?? null));
    }
  }
  const [{ context } = { context: null }] = grids;
  if (context === null) throw new Error('a pool of no grids');
  return { columnCount, rows, context };
}

function knownBy({ columns, languages }: ChosenGrid): readonly KnownColumn[] {
  return columns.map((column, i) => ({ column, lang: languages[i] ?? 'und' }));
}
