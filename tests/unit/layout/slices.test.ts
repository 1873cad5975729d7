import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { ALL_FINDERS } from '../../../lib/layout/all-finders.ts';
import { findBitexts } from '../../../lib/layout/find-bitexts.ts';
import { createGridReader } from '../../../lib/parse/grid-reader.ts';
import { bringAligner } from '../../bring-aligner.ts';
import { prose } from '../../browser/pages/prose.ts';

const ROWS = 2_000;
const PIECE = 64; // cells read, or rows gone through, between two pauses
const PASSES = 4; // of the parser over all rows: text, kind, segment, place

it('lets the page have its turn all through reading and parsing a large table, and reads all of it', async () => {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const { en, ja } = prose(row);
    return `<tr><td>${en}</td><td>${ja}</td></tr>`;
  });
  const window = new Window();
  window.document.body.innerHTML = `<table>${rows.join('')}</table>`;
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  const { found } = await findBitexts(window.document as unknown as Document, {
    finders: ALL_FINDERS,
    reader: createGridReader(async () => null, pause),
    bringAligner,
    signal: new AbortController().signal,
    pause,
  });
  expect(found[0]?.bitext.segments).toHaveLength(ROWS);
  expect(pauses).toBeGreaterThanOrEqual((ROWS * (2 + PASSES)) / PIECE);
});
