import type { Figure } from './figure.ts';
import type { FigureSide } from './settle-rest.ts';

const DAY = 24; // hours

/** Words behind a number by the time they measure, as they begin, in hours. */
const UNITS: readonly (readonly [number, RegExp])[] = [
  [1 / 60, /^(?:min|мину|دقيق|分|분)/iu],
  [1, /^(?:hour|heure|stunde|hora|час|ساع|小时|小時|時間|시간)/iu],
  [DAY, /^(?:day|jour|tag|día|дн|ден|сут|يوم|أيام|يوما|天|日|일)/iu],
  [168, /^(?:week|semaine|woche|semana|недел|أسبوع|أسابيع|週|周|星期|주)/iu],
  [730, /^(?:month|mois|monat|mes|месяц|شهر|أشهر|شهرا|か月|カ月|ヶ月|箇月|个月|個月|개월)/iu],
  [8760, /^(?:year|an(?:s|née|\P{L}|$)|jahr|año|год|лет|سن|عام|أعوام|年|년)/iu],
];
/** 48 hours are two days; four weeks are no month, but 60 days are said for two. */
const RATIOS = [60, 24, 7, 12, 30];
const RATIO_ERROR = 0.5; // a month has 30.4 days here

/**
 * 48 hours and two days, 24 months and 两年: one time in two units. Gives both, of what is unmatched, or matched
 * with something unsure (`sure` holds the rest): "the second" took the 2 of 两年.
 */
export function settleDurations(
  first: FigureSide,
  second: FigureSide,
  sure: ReadonlySet<Figure>,
): ReadonlySet<Figure> {
  const settled = new Set<Figure>();
  const others = open(second, sure);
  const isLeft = ({ figure }: Duration) =>
    !first.matched.has(figure) && !second.matched.has(figure);
  for (const a of open(first, sure)) {
    for (const b of others) {
      if (settled.has(b.figure) || !isOneTime(a, b) || !(isLeft(a) || isLeft(b))) continue;
      settled.add(a.figure).add(b.figure);
      break;
    }
  }
  return settled;
}

interface Duration {
  readonly figure: Figure;
  /** Hours that its unit has. */
  readonly unit: number;
}

function open({ text, figures }: FigureSide, sure: ReadonlySet<Figure>): readonly Duration[] {
  let last: number | undefined;
  return figures.flatMap((figure) => {
    const unit = unitOf(figure, text) ?? (ELLIPSIS.test(text.slice(figure.end)) ? last : undefined);
    last = unit ?? last;
    return unit === undefined || sure.has(figure) ? [] : [{ figure, unit }];
  });
}

/** "the second 36.": the unit was said before. */
const ELLIPSIS = /^[.,;)]|^$/;

/** Hours in the unit behind a number; 2日 may be the second of a month, or two days. */
function unitOf({ kind, value, end }: Figure, text: string): number | undefined {
  if (kind === 'date' && Number(value) > 0) return DAY;
  if (kind !== 'count') return undefined;
  const behind = text.slice(end, end + 12).replace(/^[\s\u00A0-]+/u, '');
  return UNITS.find(([, pattern]) => pattern.test(behind))?.[0];
}

function isOneTime(a: Duration, b: Duration): boolean {
  const [large, small] = a.unit > b.unit ? [a, b] : [b, a];
  const factor = RATIOS.find((each) => Math.abs(large.unit / small.unit - each) < RATIO_ERROR);
  if (factor === undefined) return false;
  return Number(large.figure.value) * factor === Number(small.figure.value);
}
