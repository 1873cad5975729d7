/** A text with digits and widths folded, and the way back to the offsets of the original. */
export interface FoldedText {
  readonly text: string;
  /** The offset in the original of an offset in `text`. */
  readonly originalOffset: (offset: number) => number;
}

// A full-width comma or stop ends a clause, save between digits.
const FOLDABLE =
  /[\uFF01-\uFF0B\uFF0D\uFF0F-\uFF5E\u3000\u2212\u223C\u066A-\u066C]|(?<=\p{Nd})[，．،](?=\p{Nd})|(?![0-9])\p{Nd}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD\u0640\u064B-\u0652\u0670]/gu;
/** Marks of direction, which stand inside Arabic dates (17‏/09‏/2021), and the vowels and lengthening that few write: عُشرها, ألفًا. */
const INVISIBLE = /^[\p{Cf}\u0640\u064B-\u0652\u0670]$/u;
const FULL_WIDTH_SHIFT = 0xfee0; // FF01–FF5E lie this far above 21–7E
const BY_HAND: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u2212': '-',
  '\u223C': '~', // Korean ranges: 7∼9월
  '،': ',',
  '٪': '%',
  '٫': '٫', // kept: it is a decimal point wherever it stands
  '٬': '٬', // kept: it groups thousands wherever it stands
};

/** Every set of ten digits in Unicode is in one run; its zero is found by stepping down to the run's start. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  // Sets begin at …0 or …6 of a block of sixteen, save the five mathematical ones from 1D7CE on.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  const low = code % 16;
  return String(low >= 6 && !/\p{Nd}/u.test(String.fromCodePoint(code - low)) ? low - 6 : low);
}

/**
 * Folds full-width signs and the digits of every script to ASCII, and leaves out marks of direction and
 * breaking. Text without any is returned as it is.
 */
export function foldFigures(original: string): FoldedText {
  const shorter: number[] = [];
  const text = original.replace(FOLDABLE, (sign: string, offset: number) => {
    const invisible = INVISIBLE.test(sign);
    if (invisible || sign.length === 2) shorter.push(offset); // a digit beyond the basic plane has two units
    if (invisible) return '';
    const byHand = BY_HAND[sign];
    if (byHand !== undefined) return byHand;
    const code = sign.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH_SHIFT);
    return digitOf(sign);
  });
  if (shorter.length === 0) return { text, originalOffset: (offset) => offset };
  const gaps = shorter.map((offset, index) => offset - index); // where in `text` a unit was left out
  const originalOffset = (offset: number) => offset + gaps.filter((gap) => gap < offset).length;
  return { text, originalOffset };
}
