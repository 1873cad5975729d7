import { mapInPieces, type Pause } from '../bitext/pause.ts';
import type { Candidate } from './candidate.ts';
import type { RowPlace, SidePlace } from './found-bitext.ts';

const NOWHERE: SidePlace = { kind: 'elements', elements: [] };

/** Where each segment of a candidate stands in the page: `rowOf` is its grid row, `columns` are those of the languages. */
export function placeSegments(
  candidate: Candidate,
  columns: readonly number[],
  rowOf: readonly number[],
  pause: Pause,
): Promise<readonly RowPlace[]> {
  return mapInPieces(rowOf, pause, (row) => placeRow(candidate, columns, row));
}

/** The rows that are no segments (headings, spacers) but have cells of their own in the language columns. */
export function placeOthers(
  candidate: Candidate,
  columns: readonly number[],
  rowOf: readonly number[],
): readonly RowPlace[] {
  const segments = new Set(rowOf);
  const others: RowPlace[] = [];
  for (const row of candidate.places.keys()) {
    if (segments.has(row)) continue;
    const place = placeRow(candidate, columns, row);
    if (place.sides.some((side) => side.kind === 'run' || side.elements.length > 0))
      others.push(place);
  }
  return others;
}

function placeRow(candidate: Candidate, columns: readonly number[], row: number): RowPlace {
  const place = candidate.places[row];
  const cells = candidate.grid.rows[row];
  return {
    row: place?.row ?? null,
    sides: columns.map((column) => {
      const span = cells?.[column]?.span ?? 1;
      // A cell over both languages belongs to neither: hiding one must not hide it.
      const shared = columns.some((other) => other > column && other < column + span);
      return (shared ? null : place?.cells[column]) ?? NOWHERE;
    }),
  };
}
