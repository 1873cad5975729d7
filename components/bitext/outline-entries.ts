import type { Segment } from '../../lib/bitext/bitext.ts';

/** A row that others stand under: its index and its texts, one a language. */
export interface OutlineEntry {
  readonly row: number;
  readonly texts: readonly { readonly lang: string; readonly text: string }[];
}

/** Headings, and labels where they are speakers or questions; empty where the text has neither. */
export function outlineEntries(segments: readonly (Segment | undefined)[]): OutlineEntry[] {
  return [...segments.entries()].flatMap(([row, segment]) => {
    if (segment?.kind !== 'heading' && segment?.kind !== 'label') return [];
    const texts = segment.sides
      .filter((side) => side.text !== '')
      .map(({ lang, text }) => ({ lang, text }));
    return [{ row, texts }];
  });
}
