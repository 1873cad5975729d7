import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { noPause } from '../../../lib/bitext/pause.ts';
import { identifyByEld } from '../../../lib/language/eld-identify.ts';
import { ALL_FINDERS } from '../../../lib/layout/all-finders.ts';
import { findBitexts } from '../../../lib/layout/find-bitexts.ts';
import type { FoundBitext, RowPlace } from '../../../lib/layout/found-bitext.ts';
import { readNodes } from '../../../lib/layout/node-text.ts';
import { tableSlots } from '../../../lib/layout/table-slots.ts';
import { createGridReader } from '../../../lib/parse/grid-reader.ts';
import { bringAligner } from '../../bring-aligner.ts';
import { runOut } from './run-out.ts';

const OWN = new URL('../../pages/', import.meta.url);
const CORPUS = new URL('../../../../shared/data/pages-dev/pages/', import.meta.url);
const MAX_BYTES = 150_000; // of one page: the DOM in Node takes seconds for more; the bench reads those in a browser
const PAGE_TIME = 60_000; // ms

const files = [
  ...readdirSync(OWN).map((slug) => new URL(`${slug}/source.html`, OWN)),
  ...(existsSync(CORPUS) ? readdirSync(CORPUS).map((name) => new URL(name, CORPUS)) : []),
].filter((file) => existsSync(file) && readFileSync(file).length <= MAX_BYTES);

const window = new Window();

async function findIn(file: URL): Promise<readonly FoundBitext[]> {
  const doc = new window.DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
  const { found } = await findBitexts(doc as unknown as Document, {
    finders: ALL_FINDERS,
    reader: createGridReader(async (text) => identifyByEld(text), noPause),
    bringAligner,
    signal: new AbortController().signal,
    pause: noPause,
  });
  return found;
}

const letters = (text: string) => text.replace(/\s+/g, '');
const elementsOf = (place: RowPlace) =>
  place.sides.flatMap((side) => (side.kind === 'elements' ? side.elements : []));

/** Cells with text in a column of a language that are neither in a segment nor kept as a heading row. */
function lostCells({ root, places, otherPlaces }: FoundBitext): readonly string[] {
  if (root.tagName !== 'TABLE') return [];
  const placed = new Set([...places, ...otherPlaces].flatMap(elementsOf));
  const { slots } = runOut(tableSlots(root));
  const columns = new Set<number>();
  for (const line of slots)
    for (const [column, slot] of line.entries())
      if (slot !== null && slot.span === 1 && placed.has(slot.cell)) columns.add(column);
  return slots.flatMap((line) =>
    line.flatMap((slot, column) => {
      const text = slot === null ? '' : readNodes(slot.cell).text;
      const lost =
        slot !== null && slot.span === 1 && columns.has(column) && !placed.has(slot.cell);
      return lost && text !== '' ? [text] : [];
    }),
  );
}

describe('between page and segments', () => {
  it.each(files.map((file) => [file.pathname.split('/').slice(-2).join('/'), file] as const))(
    'no text is lost or doubled: %s',
    async (_, file) => {
      const found = await findIn(file);
      const seen = new Set<Element>();
      for (const one of found) {
        for (const [i, place] of one.places.entries()) {
          for (const element of elementsOf(place)) {
            expect(seen.has(element), `twice: ${element.textContent?.slice(0, 60)}`).toBe(false);
            seen.add(element);
          }
          for (const [side, at] of place.sides.entries()) {
            if (at.kind !== 'elements' || at.elements.length === 0) continue;
            const text = one.bitext.segments[i]?.sides[side]?.text ?? '';
            const shown = at.elements.map((element) => readNodes(element).text).join('\n');
            expect(letters(text)).toBe(letters(shown));
          }
        }
        expect(lostCells(one)).toEqual([]);
      }
    },
    PAGE_TIME,
  );
});
