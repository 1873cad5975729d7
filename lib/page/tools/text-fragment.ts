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
  const page = fold(pageText);
  const filled = sides.filter((side) => side.text !== '');
  const sure = filled.filter(({ text }) => countIn(page, fold(firstLine(text))) === 1);
  const used = sure.length > 0 ? sure : filled.slice(0, 1);
  if (used.length === 0) return address;
  const parts = used.map((side) => `text=${textPart(side, page, splitWords)}`);
  return `${address}#:~:${parts.join('&')}`;
}

function textPart({ text, lang }: LinkedSide, page: string, splitWords: SplitWords): string {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const last = lines.at(-1) ?? '';
  const words = splitWords(first, lang);
  // An exact match never crosses a block, a match from start to end may.
  const isShort = text.length <= WHOLE || words.length <= WORDS * 4;
  if (lines.length === 1 && isShort) return encode(text);

  const at = page.indexOf(fold(first));
  // The browser takes the first place where the start stands: it must not stand in a row before.
  const start = grow(
    words,
    (count) => words.slice(0, count).join('').trim(),
    (part) => page.indexOf(fold(part)) === at,
  );
  if (start === first && lines.length === 1) return encode(text);
  const lastWords = splitWords(last, lang);
  const from = at + start.length;
  const to = page.indexOf(fold(last), lines.length === 1 ? at : from) + last.length;
  const end = grow(
    lastWords,
    (count) => lastWords.slice(-count).join('').trim(),
    (part) => page.indexOf(fold(part), from) + part.length === to,
  );
  return `${encode(start)},${encode(end)}`;
}

/** The shortest part that is told from the rest of the page, a few words more at a time; all where none is. */
function grow(
  words: readonly string[],
  cut: (count: number) => string,
  isKnown: (part: string) => boolean,
): string {
  // A word and the blank after it are two pieces.
  for (let count = WORDS * 2; count < words.length; count += WORDS * 2) {
    const part = cut(count);
    if (isKnown(part)) return part;
  }
  return cut(words.length);
}

const firstLine = (text: string) => text.split('\n')[0] ?? '';

/** As the browser compares: whatever the case. */
const fold = (text: string) => text.toLowerCase();

function countIn(text: string, part: string): number {
  if (part === '') return 0;
  return text.split(part).length - 1;
}

/** Dash, comma and ampersand are syntax there; encodeURIComponent leaves the dash. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
