import type { Draft } from '../draft.ts';
import { distinct, type Figure, plainDecimal } from '../figure.ts';
import { findNumberWord } from './number-words.ts';

const JOIN =
  /^\s?(?:[-–—~〜～ー]|to|and|or|à|et|ou|bis|und|oder|a|y|y\slas?|a\slas?|et\sles|o|до|и|или|إلى|و|أو|から|か?ら?|、|至|到|または|에서|부터|내지|or up to)\s?$/iu;
const LONGEST_JOIN = 7; // characters
const TAIL = /(?:%|million|billion|trillion|thousand|[万億亿兆만억조])/i;

/**
 * Marks figures that are the ends of a range, and lets the first take the scale that is printed once, behind
 * the second ("5–10 million", "2、3万"). Figures must be those of `text`, the folded text.
 */
export function markRanges(draft: Draft, text: string): void {
  const { figures } = draft;
  figures.sort((a, b) => a.start - b.start);
  for (let at = 0; at + 1 < figures.length; at++) {
    const first = figures[at];
    const second = figures[at + 1];
    if (!first || !second) continue;
    const gap = second.start - first.end;
    if (gap < 1 || gap > LONGEST_JOIN || !JOIN.test(text.slice(first.end, second.start))) continue;
    figures[at] = {
      ...first,
      inRange: true,
      readings: scaledLike(first, second, text, draft.lang),
    };
    figures[at + 1] = { ...second, inRange: true };
  }
}

const HOUR = /^(?:1?\d|2[0-4])$/;

/** "from 8 to 10 p.m.", "de 20 à 22 heures": the first is an hour too, in either half of the day. */
function hours({ value }: Figure): readonly string[] {
  const hour = Number(value);
  const full = (at: number) => `${String(at).padStart(2, '0')}:00`;
  return hour < 12 ? [full(hour), full(hour + 12)] : [full(hour)];
}

function scaledLike(first: Figure, second: Figure, text: string, lang: string): readonly string[] {
  if (first.kind === 'date' || first.kind === 'time' || first.readings.length > 2)
    return first.readings;
  if (second.kind === 'time' && HOUR.test(first.value)) return [...first.readings, ...hours(first)];
  const printed = text.slice(second.start, second.end);
  const value = Number(second.value);
  const spelled = /\d/.test(printed) ? undefined : /\p{L}+$/u.exec(printed)?.[0];
  if (spelled !== undefined) {
    // "от десяти до ста тысяч", "ten to fifteen thousand"
    const scale = findNumberWord(spelled.toLowerCase(), lang);
    const larger = Number(first.value) * (scale?.value ?? 0);
    if (scale?.role !== 'scale' || scale.value < 1000 || larger >= value) return first.readings;
    return distinct([...first.readings, plainDecimal(larger)]);
  }
  if (!TAIL.test(printed) && !(value >= 1e4 && /\p{L}/u.test(printed))) return first.readings;
  const digits = /^\d[\d.,]*/.exec(printed)?.[0];
  if (digits === undefined) return first.readings;
  const factor = value / Number(digits.replace(',', '.'));
  if (!(factor >= 1000)) return first.readings;
  return distinct([...first.readings, plainDecimal(Number(first.value) * factor)]);
}
