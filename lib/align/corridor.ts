import type { Corridor, PathBead, Section } from './path.ts';

const FULL_CELLS = 2500; // sections below this are searched wholly: a page of 50 sentences
const MARGIN = 5; // sentences either side of a known path; 8 finds nothing more on any set

/** A corridor over all cells of a section. */
export function fullCorridor(section: Section): Corridor {
  const rows = section.x1 - section.x0 + 1;
  return {
    low: new Int32Array(rows),
    high: new Int32Array(rows).fill(section.y1 - section.y0),
  };
}

/** Whether the section is small enough to be searched wholly. */
export const isSmall = ({ x0, x1, y0, y1 }: Section): boolean =>
  (x1 - x0) * (y1 - y0) <= FULL_CELLS;

/** Makes a corridor passable: it starts at (0, 0), ends at the far corner, never turns back and never breaks. */
function passable(section: Section, low: Int32Array, high: Int32Array): Corridor {
  const width = section.y1 - section.y0;
  const rows = low.length;
  low[0] = 0;
  high[rows - 1] = width;
  for (let i = 0; i < rows; i++) {
    low[i] = Math.max(0, Math.min(width, low[i] as number));
    high[i] = Math.max(0, Math.min(width, high[i] as number));
    if (i > 0) high[i] = Math.max(high[i] as number, high[i - 1] as number);
  }
  for (let i = rows - 2; i >= 0; i--) low[i] = Math.min(low[i] as number, low[i + 1] as number);
  for (let i = 1; i < rows; i++) low[i] = Math.min(low[i] as number, high[i - 1] as number);
  return { low, high };
}

/** A corridor around points (source position, target position) in ascending order, each with its own margin. */
export function corridorAround(
  section: Section,
  points: readonly { readonly x: number; readonly y: number; readonly margin: number }[],
): Corridor {
  const rows = section.x1 - section.x0 + 1;
  const low = new Int32Array(rows).fill(section.y1 - section.y0);
  const high = new Int32Array(rows);
  const widen = (row: number, y: number, margin: number): void => {
    if (row < 0 || row >= rows) return;
    low[row] = Math.min(low[row] as number, Math.floor(y - margin));
    high[row] = Math.max(high[row] as number, Math.ceil(y + margin));
  };
  for (let at = 0; at + 1 < points.length; at++) {
    const from = points[at] as (typeof points)[number];
    const to = points[at + 1] as (typeof points)[number];
    const steps = Math.max(1, to.x - from.x);
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      const y = from.y + (to.y - from.y) * share - section.y0;
      const margin = from.margin + (to.margin - from.margin) * share;
      widen(from.x + step - section.x0, y, margin);
    }
    widen(to.x - section.x0, from.y - section.y0, 0); // a step in y alone
    widen(from.x - section.x0, to.y - section.y0, 0);
  }
  return passable(section, low, high);
}

/** A corridor around a path through the section. */
export function corridorAlong(
  section: Section,
  path: readonly PathBead[],
  margin = MARGIN,
): Corridor {
  const points = [
    { x: section.x0, y: section.y0, margin },
    ...path.map(({ x1, y1 }) => ({ x: x1, y: y1, margin })),
  ];
  if (points.length === 1) points.push({ x: section.x1, y: section.y1, margin });
  return corridorAround(section, points);
}
