import fc from 'fast-check';
import { EMPTY_CONTEXT, type Grid } from '../../../lib/bitext/grid.ts';
import { readFile } from '../../../lib/exchange/read-file.ts';
import { parseGrid } from '../../../lib/parse/parse-grid.ts';
import { readText } from '../../../lib/parse/read-text.ts';
import { readPart, readShard } from '../../../lib/saved/read-records.ts';
import { readTextFile } from '../../../lib/text-file/read-text-file.ts';
import { checkMessage, oddMessage } from './odd-messages.ts';
import { checkPage, type Odd, oddPage } from './odd-pages.ts';
import { checkStore, oddRecords } from './odd-store.ts';
import { oddText, piece } from './odd-text.ts';

const cell = fc.option(
  fc.record({
    text: fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
    lang: fc.option(fc.constantFrom('en', 'ja', 'ar', 'x', '')),
    header: fc.boolean(),
    span: fc.integer({ min: 1, max: 3 }),
  }),
);
const grid: fc.Arbitrary<Grid> = fc.integer({ min: 1, max: 5 }).chain((columnCount) =>
  fc.record({
    columnCount: fc.constant(columnCount),
    rows: fc.array(fc.array(cell, { minLength: columnCount, maxLength: columnCount }), {
      maxLength: 12,
    }),
    context: fc.constant(EMPTY_CONTEXT),
  }),
);

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What must hold whatever comes in: an answer that is a value, no throw. By name; one run of each takes about 1 ms. */
export const FUZZ: Readonly<Record<string, fc.IAsyncProperty<[unknown]>>> = {
  'a text table is read or refused': fc.asyncProperty(
    oddText(60) as fc.Arbitrary<unknown>,
    async (text) => {
      readText(String(text));
    },
  ),
  'a grid is parsed or refused with reasons': fc.asyncProperty(
    grid as fc.Arbitrary<unknown>,
    async (odd) => {
      const identify = async () => null;
      const result = await parseGrid(odd as Grid, { id: 'b1', layout: 'table', identify });
      if (!result.ok && result.reasons.length === 0) throw new Error('refused without a reason');
      if (result.ok && result.bitext.languages.length < 2) throw new Error('one language only');
    },
  ),
  'an import file is read or its problem named': fc.asyncProperty(
    fc.tuple(
      oddText(60),
      fc.constantFrom('a.tmx', 'a.csv', 'a.json', 'a.jsonl', 'a.xlf', 'a'),
    ) as fc.Arbitrary<unknown>,
    async (file) => {
      const [text, name] = file as [string, string];
      const result = readFile(new TextEncoder().encode(text), name, '2026-01-01T00:00:00Z');
      if (!result.ok && !result.problem.code) throw new Error('refused without a reason');
    },
  ),
  'a message is answered by a value, for its own page only': fc.asyncProperty(
    oddMessage as fc.Arbitrary<unknown>,
    checkMessage,
  ),
  'a stored record is read or reported': fc.asyncProperty(
    fc.anything({ withNullPrototype: true }) as fc.Arbitrary<unknown>,
    async (odd) => {
      for (const stored of [odd, { v: 1, ...(odd as object) }]) {
        readPart('source:1', stored);
        readShard('index:00', stored);
      }
    },
  ),
  'a library answers over odd records, and keeps what it cannot read': fc.asyncProperty(
    oddRecords as fc.Arbitrary<unknown>,
    (records) => checkStore(records as [string, unknown][]),
  ),
  'a page is read or refused, and left as it was': fc.asyncProperty(
    oddPage as fc.Arbitrary<unknown>,
    (page) => checkPage(page as Odd[]),
  ),
  'any bytes are a text file or a problem with a name': fc.asyncProperty(
    fc.tuple(
      fc.oneof(fc.uint8Array({ maxLength: 400 }), oddText(30).map(bytesOf)),
      fc.constantFrom('a.txt', 'a.html', 'a', 'a.md'),
    ) as fc.Arbitrary<unknown>,
    async (file) => {
      const [bytes, name] = file as [Uint8Array<ArrayBuffer>, string];
      const size = bytes.length;
      const read = await readTextFile({
        name,
        size,
        arrayBuffer: async () => bytes.slice().buffer,
      });
      if (read.ok && typeof read.text !== 'string') throw new Error('no text');
      if (read.ok) readText(read.text);
      for (const extension of ['tmx', 'csv', 'json', 'xlf'])
        readFile(bytes, `a.${extension}`, '2026-01-01T00:00:00Z');
    },
  ),
};
