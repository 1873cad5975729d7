import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkSegment, checkSource, hasBrokenCharacter } from '../../lib/exchange/check-page.ts';
import { jsonLinesWriter, jsonWriter } from '../../lib/exchange/json-format.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { csvWriter, tsvWriter } from '../../lib/exchange/table-writer.ts';
import { tmxWriter } from '../../lib/exchange/tmx-writer.ts';
import { xliffWriter } from '../../lib/exchange/xliff-writer.ts';
import { bytesOf, NOW, OPTIONS, samplePages, written } from '../unit/exchange/samples.ts';

const files: readonly (readonly [string, Uint8Array])[] = (
  [
    ['x.json', jsonWriter(OPTIONS)],
    ['x.jsonl', jsonLinesWriter(OPTIONS)],
    ['x.tmx', tmxWriter(OPTIONS, { kind: 'rows' })],
    ['x.xlf', xliffWriter(OPTIONS)],
    ['x.csv', csvWriter(OPTIONS, { sideCount: 2, guard: true })],
    ['x.tsv', tsvWriter(OPTIONS, { sideCount: 3, guard: false })],
  ] as const
).map(([name, writer]) => [name, bytesOf(written(writer, samplePages()))]);

/** What damages and attacks put into files. */
const ODD = [
  ...[
    '<tu>',
    '</tu>',
    '<seg>',
    '</seg>',
    '<tuv xml:lang="en">',
    '<unit id="u">',
    '<cp hex="D800"/>',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '<!--',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '&#x0;',
    '&#xD800;',
    '<?x?>',
  ],
  ...['"', "'", "'=1", '=HYPERLINK("x")', '\r', '\n', '\r\n', '\t', ',', ';', '\u0000', '\u001a'],
  ...[
    '\u202e',
    '\u200f',
    '\ufeff',
    '\ufffe',
    '{',
    '}',
    '[',
    ']',
    'null',
    '"__proto__":{},',
    '1e999',
  ],
  ...['"\\ud800"', '"constructor"', '999', '-1', '\u2028', '\u0085'],
].map((text) => bytesOf(text));
const BYTES = [[0xff], [0xfe, 0xff], [0xff, 0xfe], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5]];

interface Damage {
  readonly at: number;
  readonly cut: number;
  readonly put: Uint8Array;
}
const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(40), fc.constant(100_000)),
  put: fc.constantFrom(...ODD, ...BYTES.map((bytes) => Uint8Array.from(bytes)), new Uint8Array()),
});

function damaged(file: Uint8Array, { at, cut, put }: Damage): Uint8Array {
  const from = Math.floor(at * file.length);
  return Uint8Array.from([...file.subarray(0, from), ...put, ...file.subarray(from + cut)]);
}

it('whatever is done to a file, reading answers pages that can be kept or what is wrong with it', () => {
  const anyFile = fc.constantFrom(...files);
  fc.assert(
    fc.property(anyFile, fc.array(damage, { minLength: 1, maxLength: 4 }), ([name, file], all) => {
      const result = readFile(all.reduce(damaged, file), name, NOW);
      if (!result.ok) {
        expect(result.problem.code).toMatch(/^[a-z-]+$/);
        return;
      }
      for (const { source, segments } of result.pages) {
        expect(checkSource(source)).toMatchObject({ ok: true });
        expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
        for (const segment of segments) {
          expect(checkSegment(segment)).toMatchObject({ ok: true });
          expect(hasBrokenCharacter(segment)).toBe(false);
        }
      }
      for (const problem of result.refused) {
        expect((problem.line ?? problem.unit ?? 0) > 0).toBe(true);
      }
      expect(Object.getPrototypeOf({}).polluted).toBeUndefined();
    }),
    { numRuns: Number(process.env.TAIYAKU_FUZZ ?? 400) },
  );
});
