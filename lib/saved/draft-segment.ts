import type { Bitext, Segment } from '../bitext/bitext.ts';
import { pageAddress } from './page-key.ts';
import type { SegmentDraft, SourcePage } from './saved-segment.ts';

const CONTEXT_LENGTH = 60; // characters kept of each neighbour: tells look-alike rows apart, costs little

/** Where the bitext was read. */
export interface PagePlace {
  readonly url: string;
  readonly documentTitle: string;
}

/** The source record of a bitext read at `place`. */
export function sourceOf(bitext: Bitext, place: PagePlace): SourcePage {
  return {
    url: pageAddress(place.url),
    title: bitext.title,
    documentTitle: place.documentTitle,
    date: bitext.date,
    languages: bitext.languages,
    notices: bitext.notices,
  };
}

/** The segment at `index` with all the library keeps of it, or null where there is none. */
export function draftSegment(
  bitext: Bitext,
  index: number,
  parserVersion: string,
): SegmentDraft | null {
  const segment = bitext.segments[index];
  if (segment === undefined) return null;
  const owner = segment.owner === null ? undefined : bitext.segments[segment.owner];
  return {
    id: segment.id,
    kind: segment.kind,
    layout: bitext.layout,
    bitext: bitext.id,
    row: segment.row,
    sides: segment.sides,
    speaker: owner === undefined ? null : owner.sides.map((side) => side.text),
    context: {
      before: textsNear(bitext.segments[index - 1], (text) => text.slice(-CONTEXT_LENGTH), segment),
      after: textsNear(
        bitext.segments[index + 1],
        (text) => text.slice(0, CONTEXT_LENGTH),
        segment,
      ),
    },
    doubts: segment.doubts,
    notices: bitext.notices,
    note: '',
    tags: [],
    parserVersion,
  };
}

function textsNear(
  neighbour: Segment | undefined,
  cut: (text: string) => string,
  segment: Segment,
): string[] {
  return segment.sides.map((_, side) => cut(neighbour?.sides[side]?.text ?? '').toWellFormed());
}
