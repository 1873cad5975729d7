import { describe, expect, it } from 'vitest';
import { jsonLinesWriter, jsonWriter } from '../../../lib/exchange/json-format.ts';
import { readFile } from '../../../lib/exchange/read-file.ts';
import { csvWriter, tsvWriter } from '../../../lib/exchange/table-writer.ts';
import { tmxWriter } from '../../../lib/exchange/tmx-writer.ts';
import type { Writer } from '../../../lib/exchange/writer.ts';
import { xliffWriter } from '../../../lib/exchange/xliff-writer.ts';
import { bytesOf, NOW, OPTIONS, samplePages, written } from './samples.ts';

const formats: [string, string, () => Writer][] = [
  ['JSON', 'x.json', () => jsonWriter(OPTIONS)],
  ['JSON Lines', 'x.jsonl', () => jsonLinesWriter(OPTIONS)],
  ['TMX', 'x.tmx', () => tmxWriter(OPTIONS, { kind: 'rows' })],
  ['XLIFF', 'x.xlf', () => xliffWriter(OPTIONS)],
  ['CSV with the guard', 'x.csv', () => csvWriter(OPTIONS, { sideCount: 2, guard: true })],
  ['CSV without', 'x.csv', () => csvWriter(OPTIONS, { sideCount: 3, guard: false })],
  ['TSV', 'x.tsv', () => tsvWriter(OPTIONS, { sideCount: 3, guard: false })],
];

describe('what is written is read back equal', () => {
  it.each(formats)('%s', (_, name, writer) => {
    const file = bytesOf(written(writer(), samplePages()));
    expect(readFile(file, name, NOW)).toEqual({ ok: true, pages: samplePages(), refused: [] });
  });

  it.each(formats)('%s, with the other language first', (_, name) => {
    const reversed = { ...OPTIONS, languages: ['ja', 'en'] };
    const writer =
      name === 'x.tmx'
        ? tmxWriter(reversed, { kind: 'rows' })
        : name === 'x.csv'
          ? csvWriter(reversed, { sideCount: 2, guard: true })
          : jsonWriter(reversed);
    const file = bytesOf(written(writer, samplePages()));
    expect(readFile(file, name.replace('jsonl', 'json'), NOW)).toMatchObject({
      ok: true,
      pages: samplePages(),
    });
  });

  it('XLIFF leaves out only what has no text in the source language', () => {
    const writer = xliffWriter({ ...OPTIONS, languages: ['ja', 'en'] });
    const result = readFile(bytesOf(written(writer, samplePages())), 'x.xlf', NOW);
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.pages.flatMap(({ segments }) => segments.map(({ id }) => id))).toEqual([
      'q',
      'a',
    ]);
  });
});
