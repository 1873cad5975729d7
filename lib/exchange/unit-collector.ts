import { type Problem, type ReadFileResult, readResult } from './problem.ts';
import { pagesOf, type Unit } from './unit.ts';

/** Gathers the units of a file and what is refused of it, with its place. */
export function createCollector() {
  const units: Unit[] = [];
  const refused: Problem[] = [];
  const texts = new Map<string, string>();
  return {
    /** Takes a unit, or the code of why it is none. The same id with other texts is refused. */
    take(unit: Unit | { readonly code: Problem['code'] }, where: Omit<Problem, 'code'>): void {
      if ('code' in unit) {
        refused.push({ ...unit, ...where });
        return;
      }
      const key = `${unit.source.url}\n${unit.segment.id}`;
      const sides = JSON.stringify(unit.segment.sides);
      const known = texts.get(key);
      if (known === undefined) {
        texts.set(key, sides);
        units.push(unit);
      } else if (known !== sides) refused.push({ code: 'duplicate-id', ...where });
    },
    result: () => ({ pages: pagesOf(units), refused }),
  };
}

/** Reads a file unit by unit: each as it is written, made into one of ours or refused at its place. */
export const collectUnits = <Raw extends { readonly line: number; readonly number: number }>(
  read: (take: (raw: Raw) => void) => void,
  toUnit: (raw: Raw) => Unit | { readonly code: Problem['code'] },
): ReadFileResult =>
  readResult(() => {
    const collector = createCollector();
    read((raw) => collector.take(toUnit(raw), { line: raw.line, unit: raw.number }));
    return collector.result();
  });
