import fc from 'fast-check';
import { EMPTY_CONTEXT, type Grid } from '../../lib/bitext/grid.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { readPageMessage } from '../../lib/messages/page-calls.ts';
import { readSaveCall } from '../../lib/messages/read-save-call.ts';
import { parseGrid } from '../../lib/parse/parse-grid.ts';
import { readText } from '../../lib/parse/read-text.ts';
import { readPart, readShard } from '../../lib/saved/read-records.ts';

const PIECES = [
  'The minister thanked the guests.',
  '大臣は来賓に感謝した。',
  '|',
  '\t',
  '\n',
  '',
  ' ',
  'EN',
  'JA',
  '-',
  '---',
  '{|',
  '|}',
  '||',
  '{"v":1',
  '<tmx',
  '<tu>',
  '</tu>',
  '<xliff ',
  '"',
  ',',
  ';',
  '=1+1',
  '\0',
  '\ud800',
  '\u202e',
  '\u200d',
  '2021.07.20',
  '5万2000',
  '<script>',
  'Question:',
  '質問',
  '&lt;',
  ']]>',
  '99999999999999999999',
]; // prettier-ignore

const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 }));
const oddText = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

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

/** What must hold whatever comes in: an answer that is a value, no throw. By name; one run of each takes about 1 ms. */
export const FUZZ: Readonly<Record<string, fc.IAsyncProperty<[unknown]>>> = {
  'a text table is read or refused': fc.asyncProperty(
    oddText as fc.Arbitrary<unknown>,
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
      oddText,
      fc.constantFrom('a.tmx', 'a.csv', 'a.json', 'a.jsonl', 'a.xlf', 'a'),
    ) as fc.Arbitrary<unknown>,
    async (file) => {
      const [text, name] = file as [string, string];
      const result = readFile(new TextEncoder().encode(text), name, '2026-01-01T00:00:00Z');
      if (!result.ok && !result.problem.code) throw new Error('refused without a reason');
    },
  ),
  'a message is well-formed or none': fc.asyncProperty(
    fc.anything() as fc.Arbitrary<unknown>,
    async (odd) => {
      readSaveCall(odd);
      readPageMessage(odd);
      const call = readPageMessage({ to: 'taiyaku-page', protocol: 1, body: odd });
      if (call !== null && (typeof call !== 'object' || typeof call.call !== 'string'))
        throw new Error('took what is no call');
    },
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
};
