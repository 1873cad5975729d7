/** Words that stand for a long text in a link, at either end. */
const WORDS = 5;
/** Texts up to this length are put into the link whole, UTF-16 units. */
const WHOLE = 60;

/** Cuts a text into words with their blanks and marks, as the browser that opens the link will. */
export type SplitWords = (text: string, lang: string) => readonly string[];

export interface LinkedSide {
  readonly text: string;
  readonly lang: string;
}

/**
 * The address with a text fragment (WICG scroll-to-text-fragment) for every side that stands once in
 * `pageText`; the first side where none does; without one where all are empty. `pageText` is the page's
 * whole text with blanks collapsed.
 */
export function linkToText(
  url: string,
  sides: readonly LinkedSide[],
  pageText: string,
  splitWords: SplitWords,
): string {
  const [address = ''] = url.split('#');
  const filled = sides.filter((side) => side.text !== '');
  const parts = filled.map((side) => ({
    part: textPart(side, splitWords),
    once: countIn(pageText, firstLine(side.text)) === 1,
  }));
  const sure = parts.filter(({ once }) => once);
  const used = sure.length > 0 ? sure : parts.slice(0, 1);
  if (used.length === 0) return address;
  return `${address}#:~:${used.map(({ part }) => `text=${part}`).join('&')}`;
}

function textPart({ text, lang }: LinkedSide, splitWords: SplitWords): string {
  const lines = text.split('\n');
  // An exact match never crosses a block, a match from start to end may.
  if (lines.length === 1 && text.length <= WHOLE) return encode(text);
  const first = splitWords(lines[0] ?? '', lang);
  const last = splitWords(lines.at(-1) ?? '', lang);
  const start = first
    .slice(0, WORDS * 2)
    .join('')
    .trim();
  const end = last
    .slice(-WORDS * 2)
    .join('')
    .trim();
  if (lines.length === 1 && first.length <= WORDS * 4) return encode(text);
  return `${encode(start)},${encode(end)}`;
}

const firstLine = (text: string) => text.split('\n')[0] ?? '';

function countIn(text: string, part: string): number {
  if (part === '') return 0;
  return text.split(part).length - 1;
}

/** A dash next to a comma means a prefix or suffix in this syntax, so it is escaped as well. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
