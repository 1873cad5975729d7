import type { Figure } from './figure.ts';
import type { FigureSide } from './settle-rest.ts';

/**
 * An hour printed as a bare number ("fino alle 21" and 9 p.m., "20.45'te" and 8:45 p.m.): gives what of the
 * unmatched is settled so.
 */
export function settleForms(first: FigureSide, second: FigureSide): ReadonlySet<Figure> {
  const settled = new Set<Figure>();
  const others = unmatched(second);
  for (const a of unmatched(first)) {
    for (const b of others) {
      if (settled.has(b)) continue;
      if (!isHour(a, b) && !isHour(b, a)) continue;
      settled.add(a).add(b);
      break;
    }
  }
  return settled;
}

const unmatched = ({ figures, matched }: FigureSide) =>
  figures.filter((figure) => figure.weight !== 'loose' && !matched.has(figure));

const NOON = 12; // शाम 5 बजे: the half of the day is said in a word before it

function isHour(time: Figure, number: Figure): boolean {
  if (time.kind !== 'time' || number.kind !== 'count') return false;
  return time.readings.some((reading) => {
    const [hour, minute] = reading.split(':').map(Number);
    if (hour === undefined || minute === undefined) return false;
    const printed = Math.round(Number(number.value) * 100);
    return printed === hour * 100 + minute || printed === (hour - NOON) * 100 + minute;
  });
}
