import { wordSegmenter } from '../language/word-segmenter.ts';
import type { SavedSegment, SourcePage } from './saved-segment.ts';

const WHOLE_LENGTH = 80; // characters: shorter texts are quoted whole
const EDGE_LENGTH = 40; // characters quoted of either end of a longer text
const TAIL_LENGTH = 120; // characters cut into words to find the end's: words are known by their neighbours

/**
 * The page's address with a text fragment for the segment, so that the browser scrolls to it and
 * marks it; null for a source that is no web page.
 */
export function sourceLink(source: SourcePage, segment: SavedSegment): string | null {
  if (!/^https?:/i.test(source.url)) return null;
  const side = segment.sides.find(({ text }) => text.trim() !== '');
  return side === undefined
    ? source.url
    : `${source.url}#:~:text=${fragment(side.text, side.lang)}`;
}

function fragment(text: string, lang: string): string {
  // A quotation can't run over a line break: begin with the first line, end with the last.
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines[0] ?? '';
  const last = lines.at(-1) ?? '';
  if (lines.length === 1 && first.length <= WHOLE_LENGTH) return encode(first);
  return `${encode(wordsFrom(first, lang))},${encode(wordsTo(last, lang))}`;
}

/** Whole words from the start: browsers match at word edges only, also in Japanese. */
function wordsFrom(line: string, lang: string): string {
  let end = 0;
  for (const { index, segment } of wordSegmenter(lang).segment(line)) {
    if (index + segment.length > EDGE_LENGTH && end > 0) break;
    end = index + segment.length;
  }
  return line.slice(0, end).trim();
}

function wordsTo(line: string, lang: string): string {
  // Every row drawn has its link: of a long line only the end is looked at.
  for (const part of [line.slice(-TAIL_LENGTH), line]) {
    for (const { index } of wordSegmenter(lang).segment(part)) {
      if (part.length - index <= EDGE_LENGTH) return part.slice(index).trim();
    }
  }
  return line.trim();
}

/** `-` `,` and `&` mean something in a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}
