import type { UncheckedFigure } from './compare-figures.ts';
import type { Figure } from './figure.ts';
import type { FigureSide } from './settle-rest.ts';

/** Relative dates that nothing resolves, unless their own side has a date left that could be the answer. */
export function openRelatives(side: FigureSide, firm: readonly Figure[]): Figure[] {
  return side.figures.filter((relative) => {
    if (!relative.relative || relative.readings.length > 0 || side.matched.has(relative))
      return false;
    return !firm.some((figure) => mayAnswer(figure, relative));
  });
}

/** A year opposite an unresolved "last year", a day opposite "yesterday" or "on Monday": not checked. */
export function setUnchecked(
  firm: readonly Figure[],
  open: Figure[],
  side: 'a' | 'b',
  unchecked: UncheckedFigure[],
): Figure[] {
  return firm.filter((figure) => {
    const at = open.findIndex((relative) => mayAnswer(figure, relative));
    const [relative] = at < 0 ? [] : open.splice(at, 1);
    if (!relative) return true;
    unchecked.push({ side, figure }, { side: side === 'a' ? 'b' : 'a', figure: relative });
    return false;
  });
}

function mayAnswer(figure: Figure, relative: Figure): boolean {
  if (relative.relative?.unit === 'year') return figure.kind === 'year';
  if (relative.relative?.unit === 'month') return figure.kind === 'month';
  return figure.kind === 'date';
}

/** The number of "three years ago", where that is left unchecked. */
export function isPartOfUnchecked(
  figure: Figure,
  side: 'a' | 'b',
  unchecked: readonly UncheckedFigure[],
): boolean {
  return unchecked.some(
    ({ side: own, figure: whole }) =>
      own === side && whole.start <= figure.start && figure.end <= whole.end && whole !== figure,
  );
}

/** Relative dates that the document's date resolves, opposite a date that they are not: "tomorrow" and 7月22日. */
export function contradicted(side: FigureSide, firm: readonly Figure[]): Figure[] {
  const open = side.figures.filter(
    ({ relative, readings, kind }) =>
      kind === 'relative' && relative?.unit !== 'weekday' && readings.length > 0,
  );
  return open.filter(
    (figure) => !side.matched.has(figure) && firm.some((other) => mayAnswer(other, figure)),
  );
}
