import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Bitext } from '../../../lib/bitext/bitext.ts';
import { noPause } from '../../../lib/bitext/pause.ts';
import { ALL_FINDERS } from '../../../lib/layout/all-finders.ts';
import { findBitexts } from '../../../lib/layout/find-bitexts.ts';
import { createGridReader } from '../../../lib/parse/grid-reader.ts';
import { parseGrid } from '../../../lib/parse/parse-grid.ts';
import { readText } from '../../../lib/parse/read-text.ts';
import { bringAligner } from '../../bring-aligner.ts';
import { identifyAsInPage } from '../../identify-as-in-page.ts';

interface ExpectedBitext {
  readonly layout: string;
  readonly languages: readonly string[];
  readonly segments: number;
  /** Checked where given. */
  readonly title?: readonly string[] | null;
  readonly date?: string | null;
  /** Texts of some segments, by index. */
  readonly rows?: Readonly<Record<string, readonly string[]>>;
  readonly doubts?: Readonly<Record<string, readonly string[]>>;
}

const PAGES = new URL('../../pages/', import.meta.url);
const window = new Window();
const slugs = readdirSync(PAGES);

async function bitextsOf(slug: string): Promise<readonly Bitext[]> {
  const html = new URL(`${slug}/source.html`, PAGES);
  if (!existsSync(html))
    return textBitexts(readFileSync(new URL(`${slug}/source.txt`, PAGES), 'utf8'));
  const doc = new window.DOMParser().parseFromString(
    readFileSync(html, 'utf8'),
    'text/html',
  ) as unknown as Document;
  const before = doc.documentElement.outerHTML;
  const { found } = await findBitexts(doc, {
    finders: ALL_FINDERS,
    reader: createGridReader(identifyAsInPage, noPause),
    bringAligner,
    signal: new AbortController().signal,
    pause: noPause,
  });
  expect(doc.documentElement.outerHTML).toBe(before);
  return found.map((one) => one.bitext);
}

async function textBitexts(text: string): Promise<readonly Bitext[]> {
  const read = readText(text);
  const grids = read.ok ? read.grids : [];
  const parsed = await Promise.all(
    grids.map(({ grid }, i) =>
      parseGrid(grid, { id: `b${i + 1}`, layout: 'text', identify: identifyAsInPage }),
    ),
  );
  return parsed.flatMap((one) => (one.ok ? [one.bitext] : []));
}

describe('pages', () => {
  it.each(slugs)('%s', async (slug) => {
    const expected: { bitexts: readonly ExpectedBitext[] } = JSON.parse(
      readFileSync(new URL(`${slug}/expected.json`, PAGES), 'utf8'),
    );
    expect(expected.bitexts.length === 0, 'only `not-` pages hold nothing').toBe(
      slug.startsWith('not-'),
    );
    const found = await bitextsOf(slug);
    expect(
      found.map(({ layout, languages, segments }) => ({
        layout,
        languages,
        segments: segments.length,
      })),
    ).toEqual(
      expected.bitexts.map(({ layout, languages, segments }) => ({ layout, languages, segments })),
    );
    for (const [i, { rows = {}, doubts = {}, title, date }] of expected.bitexts.entries()) {
      if (title !== undefined) expect(found[i]?.title).toEqual(title);
      if (date !== undefined) expect(found[i]?.date).toBe(date);
      for (const [row, texts] of Object.entries(rows))
        expect(found[i]?.segments[Number(row)]?.sides.map((side) => side.text)).toEqual(texts);
      for (const [row, named] of Object.entries(doubts))
        expect(found[i]?.segments[Number(row)]?.doubts).toEqual(named);
    }
  });
});
