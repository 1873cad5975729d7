// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bitext } from '../../../lib/bitext/bitext.ts';
import { noPause } from '../../../lib/bitext/pause.ts';
import { identifyByEld } from '../../../lib/language/eld-identify.ts';
import { ALL_FINDERS } from '../../../lib/layout/all-finders.ts';
import { findBitexts } from '../../../lib/layout/find-bitexts.ts';
import { createGridReader } from '../../../lib/parse/grid-reader.ts';
import { parseGrid } from '../../../lib/parse/parse-grid.ts';
import { readText } from '../../../lib/parse/read-text.ts';
import { bringAligner } from '../../bring-aligner.ts';

const SAMPLE = 'seeds/embassy-press-release-2021-07-20.en-ja';
const identify = async (text: string) => identifyByEld(text);

async function fromText(): Promise<Bitext> {
  const read = readText(readFileSync(`${SAMPLE}.txt`, 'utf8'));
  const [grid] = read.ok ? read.grids : [];
  if (grid === undefined) throw new Error('the sample text holds no table');
  const parsed = await parseGrid(grid.grid, { id: 'b1', layout: 'text', identify });
  if (!parsed.ok) throw new Error(`the sample text was refused: ${parsed.reasons.join()}`);
  return parsed.bitext;
}

async function fromPage(): Promise<Bitext> {
  const doc = new DOMParser().parseFromString(readFileSync(`${SAMPLE}.html`, 'utf8'), 'text/html');
  const finding = await findBitexts(doc, {
    finders: ALL_FINDERS,
    reader: createGridReader(identify, noPause),
    bringAligner,
    signal: new AbortController().signal,
    pause: noPause,
  });
  const [one] = finding.found;
  if (one === undefined) throw new Error(`the sample page was refused: ${finding.reasons.join()}`);
  return one.bitext;
}

describe('the sample press release', () => {
  it('is read from the page with its languages, title pair and date', async () => {
    const { languages, title, date } = await fromPage();
    expect(languages).toEqual(['en', 'ja']);
    expect(title?.[0]).toMatch(/^Embassy Spokesperson's Comment on the Remarks/);
    expect(title?.[1]).toMatch(/^サイバー攻撃に関する英国の発言/);
    expect(date).toBe('2021-07-20');
  });

  it('has eight segments whose labels own what follows', async () => {
    const { segments } = await fromPage();
    expect(segments.map(({ kind }) => kind)).toEqual([
      'title',
      'label',
      'paragraph',
      'label',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(segments.map(({ owner }) => owner)).toEqual([null, null, 1, null, 3, 3, 3, 3]);
  });

  it('is the same bitext from the text dump as from the page', async () => {
    const { layout: _page, ...page } = await fromPage();
    const { layout: _text, ...text } = await fromText();
    expect(text).toEqual(page);
  });
});
