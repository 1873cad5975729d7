import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { noPause } from '../../../lib/bitext/pause.ts';
import { ALL_FINDERS } from '../../../lib/layout/all-finders.ts';
import { findBitexts } from '../../../lib/layout/find-bitexts.ts';
import { createGridReader, type GridReader } from '../../../lib/parse/grid-reader.ts';
import { bringAligner } from '../../bring-aligner.ts';
import { identifyAsInPage } from '../../identify-as-in-page.ts';
import { readerAsInPage } from '../../reader-as-in-page.ts';

const PAGES = new URL('../../pages/', import.meta.url);
const pages = readdirSync(PAGES)
  .map((slug) => new URL(`${slug}/source.html`, PAGES))
  .filter((page) => existsSync(page));

const window = new Window();

it.each(pages.map((page) => [page.pathname.split('/').at(-2), page] as const))(
  'is the same bitext by messages as in one place: %s',
  async (_, page) => {
    const doc = new window.DOMParser().parseFromString(
      readFileSync(page, 'utf8'),
      'text/html',
    ) as unknown as Document;
    const read = (reader: GridReader) =>
      findBitexts(doc, {
        finders: ALL_FINDERS,
        reader,
        bringAligner,
        signal: new AbortController().signal,
        pause: noPause,
      });
    const { found, reasons } = await read(createGridReader(identifyAsInPage, noPause));
    const asked = await read(readerAsInPage(identifyAsInPage));
    expect(asked.reasons).toEqual(reasons);
    expect(asked.found).toHaveLength(found.length);
    for (const [i, one] of asked.found.entries()) {
      expect(one.bitext).toEqual(found[i]?.bitext);
      expect(one.root).toBe(found[i]?.root);
      expect(one.places.length).toBe(found[i]?.places.length);
    }
  },
);
