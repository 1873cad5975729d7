import type { IndexBead } from './score-beads.ts';

/** Bead shapes and penalties of the paper (−100 log p), null, one to two and two to two. */
const SHAPES: readonly (readonly [number, number, number])[] = [
  [1, 1, 0],
  [1, 0, 450],
  [0, 1, 450],
  [2, 1, 230],
  [1, 2, 230],
  [2, 2, 440],
];
const VARIANCE = 6.8; // per character (Gale and Church 1993)

/** Complementary error function (Abramowitz and Stegun 7.1.26), for z ≥ 0. */
function tail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

/** Gale and Church's aligner on characters, with the length ratio taken from the text: the yardstick of the bench. */
export function galeChurch(src: readonly string[], tgt: readonly string[]): IndexBead[] {
  const left = src.map(({ length }) => length);
  const right = tgt.map(({ length }) => length);
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const ratio = sum(right) / Math.max(1, sum(left));
  const cost = (from: number, to: number): number => {
    if (from === 0 && to === 0) return 0;
    const mean = (from + to / ratio) / 2;
    const z = Math.abs(from * ratio - to) / Math.sqrt(VARIANCE * mean);
    return -100 * Math.log(Math.max(2 * tail(z), 1e-300));
  };
  const columns = right.length + 1;
  const best = new Float64Array((left.length + 1) * columns).fill(Number.POSITIVE_INFINITY);
  const step = new Int8Array(best.length).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      SHAPES.forEach(([a, b, penalty], shape) => {
        if (i < a || j < b) return;
        const before = best[(i - a) * columns + j - b] ?? 0;
        const from = sum(left.slice(i - a, i));
        const total = before + penalty + cost(from, sum(right.slice(j - b, j)));
        if (total < (best[i * columns + j] ?? 0)) {
          best[i * columns + j] = total;
          step[i * columns + j] = shape;
        }
      });
    }
  }
  const beads: IndexBead[] = [];
  let [i, j] = [left.length, right.length];
  while (i > 0 || j > 0) {
    const [a, b] = SHAPES[step[i * columns + j] ?? 0] ?? [1, 1];
    const range = (end: number, size: number) =>
      Array.from({ length: size }, (_, at) => end - size + at);
    beads.push([range(i, a), range(j, b)]);
    i -= a;
    j -= b;
  }
  return beads.reverse();
}
