import { alignLengths, MOST_JOINED, ONE_SIDED } from './align-lengths.ts';
import { aloneEnds, answerCounts, crossings, isInside } from './run-windows.ts';
import type { Turn } from './turn.ts';

/** Turns that translate each other: indices into the turns, a list a language. */
export interface PairedTurns {
  readonly sides: readonly (readonly number[])[];
  /** Paired by length or order against the odds. */
  readonly unsure: boolean;
}

interface Run {
  readonly side: number;
  readonly turns: readonly number[];
}

const ORDER_CHANGE = 0.7; // price of B A after A B: pages change their order, but rarely
const MORE_ALONE = 1.2; // price of each further block of an element without partner: a sidebar, a list of notes
const CROSSING = 1; // price of an element more on one side than on the other, up to MAX_CROSSINGS
const MAX_CROSSINGS = 4;
const MAX_RATIO = 2; // lengths are weighed by script; a translation is never twice as long throughout
const MIN_RATIOS = 3; // lone pairs needed before their median counts

/**
 * Pairs blocks that come in turn, in either order. A run of one language goes with the first blocks of the
 * run that follows, or stands alone, whichever is cheapest over the whole text by length.
 * Three or more languages in turn are grouped one block each. Every turn is in exactly one pair.
 */
export function pairTurns(
  turns: readonly Turn[],
  sideCount: number,
  ratio?: number,
): readonly PairedTurns[] {
  const runs = toRuns(turns);
  if (sideCount !== 2) return groupTurns(runs, sideCount);
  return pairRuns(runs, turns, ratio ?? expectedRatio(runs, turns));
}

function toRuns(turns: readonly Turn[]): readonly Run[] {
  const runs: { side: number; turns: number[] }[] = [];
  turns.forEach((turn, index) => {
    const last = runs.at(-1);
    const side = turn.side ?? last?.side ?? 0; // figures and signs go on with what stands before
    if (last !== undefined && last.side === side) last.turns.push(index);
    else runs.push({ side, turns: [index] });
  });
  return runs;
}

/** Letters of the second language for one of the first: the median of lone pairs, else of all the text. */
function expectedRatio(runs: readonly Run[], turns: readonly Turn[]): number {
  const sums = [1, 1];
  const ratios: number[] = [];
  runs.forEach((run, index) => {
    for (const turn of run.turns)
      sums[run.side] = (sums[run.side] ?? 1) + (turns[turn]?.length ?? 0);
    const next = runs[index + 1];
    if (run.side !== 0 || next === undefined || run.turns.length + next.turns.length > 2) return;
    const [left, right] = [
      turns[run.turns[0] ?? 0]?.length ?? 0,
      turns[next.turns[0] ?? 0]?.length ?? 0,
    ];
    if (left > 0 && right > 0) ratios.push(right / left);
  });
  ratios.sort((a, b) => a - b);
  const median = ratios[ratios.length >> 1];
  const ratio =
    ratios.length >= MIN_RATIOS && median !== undefined ? median : (sums[1] ?? 1) / (sums[0] ?? 1);
  return Math.min(MAX_RATIO, Math.max(1 / MAX_RATIO, ratio));
}

interface State {
  readonly price: number;
  readonly from: State | null;
  readonly rows: readonly PairedTurns[];
}

/** The cheapest way through the turns; `best[order][i]`: turns before `i` are paired, the last pair began with side `order`. */
function pairRuns(
  runs: readonly Run[],
  turns: readonly Turn[],
  ratio: number,
): readonly PairedTurns[] {
  const best: (State | undefined)[][] = [[], []];
  const start: State = { price: 0, from: null, rows: [] };
  best[0] = [start];
  best[1] = [start];
  const offer = (order: number, at: number, state: State) => {
    const list = best[order] ?? [];
    const known = list[at];
    if (known === undefined || state.price < known.price) list[at] = state;
  };
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    run.turns.forEach((turn, position) => {
      const states = [0, 1].map((order) => best[order]?.[turn]);
      if (states.every((state) => state === undefined)) return;
      for (const end of aloneEnds(run.turns, position, turns)) {
        const rows = run.turns
          .slice(position, end)
          .map((one): PairedTurns => ({ sides: lists(run.side, [one], []), unsure: false }));
        const own = ONE_SIDED + (rows.length - 1) * MORE_ALONE;
        for (const [order, state] of states.entries())
          if (state !== undefined)
            offer(order, turn + rows.length, { price: state.price + own, from: state, rows });
      }
      if (next === undefined || isInside(run.turns, position, turns)) return;
      const asked = run.turns.slice(position);
      for (const count of answerCounts(next.turns, turns)) {
        // Counts too far apart leave most blocks alone, which is found block by block.
        if (count > asked.length * MOST_JOINED || asked.length > count * MOST_JOINED) continue;
        const answer = next.turns.slice(0, count);
        const paired = pairLists(run.side, asked, answer, turns, ratio);
        const off = Math.abs(crossings(asked, turns) - crossings(answer, turns));
        const own = paired.price + Math.min(off, MAX_CROSSINGS) * CROSSING;
        for (const [order, state] of states.entries()) {
          if (state === undefined) continue;
          const price = state.price + own + (order === run.side ? 0 : ORDER_CHANGE);
          offer(run.side, (answer.at(-1) ?? 0) + 1, { price, from: state, rows: paired.rows });
        }
      }
    });
  });
  const ends = [best[0]?.[turns.length], best[1]?.[turns.length]].filter(
    (state) => state !== undefined,
  );
  const last = ends.sort((a, b) => a.price - b.price)[0];
  const rows: PairedTurns[][] = [];
  for (let state = last ?? null; state !== null; state = state.from) rows.push([...state.rows]);
  return rows.reverse().flat();
}

function lists(
  side: number,
  own: readonly number[],
  other: readonly number[],
): readonly (readonly number[])[] {
  return side === 0 ? [own, other] : [other, own];
}

function pairLists(
  side: number,
  asked: readonly number[],
  answer: readonly number[],
  turns: readonly Turn[],
  ratio: number,
): { readonly rows: readonly PairedTurns[]; readonly price: number } {
  const [left, right] = side === 0 ? [asked, answer] : [answer, asked];
  const pick = (indices: readonly number[]) =>
    indices.map((i) => turns[i]).filter((turn) => turn !== undefined);
  const { beads, price } = alignLengths(pick(left), pick(right), ratio);
  const rows = beads.map((bead) => ({
    sides: [bead.left.map((i) => left[i] ?? 0), bead.right.map((i) => right[i] ?? 0)],
    unsure: bead.unsure,
  }));
  return { rows, price };
}

function groupTurns(runs: readonly Run[], sideCount: number): readonly PairedTurns[] {
  const rows: PairedTurns[] = [];
  let open: number[][] | null = null;
  for (const run of runs) {
    if (open === null || (open[run.side]?.length ?? 0) > 0) {
      open = Array.from({ length: sideCount }, (): number[] => []);
      rows.push({ sides: open, unsure: false });
    }
    open[run.side]?.push(...run.turns);
  }
  return rows;
}
