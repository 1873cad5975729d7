import Papa from 'papaparse';
import { segmentId } from '../bitext/segment-id.ts';
import type { SavedSegment } from '../saved/saved-segment.ts';
import { type Unit, unitsOf } from './unit.ts';
import { orderSides, type WriteOptions, type Writer } from './writer.ts';

const COLUMNS = ['ID', 'Front', 'Back', 'Speaker', 'Note', 'Title', 'URL', 'Context', 'Tags'];

/**
 * A text file for Anki 2.1.54 and later: file headers, then a note a line, tab-separated and quoted, so
 * that line breaks stay inside their field. The id comes first: Anki finds a note again by its first field.
 */
export function ankiWriter(options: WriteOptions): Writer {
  const headers = [
    '#separator:Tab', // must stand before #columns
    '#html:false',
    `#columns:${COLUMNS.join('\t')}`,
    `#tags column:${COLUMNS.indexOf('Tags') + 1}`,
  ];
  return {
    start: () => `${headers.join('\n')}\n`,
    page(page) {
      const notes = unitsOf(page)
        .filter(hasTwoSides)
        .map((unit) => ankiNote(unit, options.languages));
      return notes.length === 0 ? '' : `${Papa.unparse(notes, UNPARSE)}\n`;
    },
    end: () => '',
  };
}

// Every field quoted: a first field that begins with # would otherwise be taken for a comment.
const UNPARSE = { delimiter: '\t', newline: '\n', quotes: true };

/** True where the segment has text on two sides: one side makes no card. */
function hasTwoSides({ segment }: Unit): boolean {
  return segment.sides.filter((side) => side.text !== '').length >= 2;
}

function ankiNote({ source, segment }: Unit, languages: readonly string[]): string[] {
  const sides = orderSides(segment.sides, languages).filter((side) => side.text !== '');
  const [front, ...backs] = sides.map((side) => side.text);
  return [
    segmentId([source.url, segment.id], 0),
    front ?? '',
    backs.join('\n\n'),
    (segment.speaker ?? []).join(' / '),
    segment.note,
    (source.title ?? []).join(' / '),
    source.url,
    contextOf(segment, languages),
    segment.tags.map(ankiTag).join(' '),
  ];
}

/** The row a sentence stands in, languages in the order of the card; empty for a whole row. */
function contextOf({ sides, sentence }: SavedSegment, languages: readonly string[]): string {
  if (sentence === undefined) return '';
  const whole = sides.map((side, at) => ({ ...side, text: sentence.texts[at] ?? '' }));
  const texts = orderSides(whole, languages).map((side) => side.text);
  return texts.filter((text) => text !== '').join('\n\n');
}

/** Anki ends a tag at a blank. */
function ankiTag(tag: string): string {
  return tag.trim().replace(/\s+/gu, '_');
}
