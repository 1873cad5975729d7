import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignRows } from '../../lib/align/align-rows.ts';
import { alignSentences } from '../../lib/align/align-sentences.ts';
import { splitSentences } from '../../lib/align/split-sentences.ts';

const word = fc.constantFrom(
  'Berlin', 'the', 'U.S.', '1,234', '3.5', '百万', '米国', 'です。', '「', '」と', '（', '）', '？', '!', '."', '\n', ' ', '…', 'Mr.', '한국은', 'سلام؟', 'เดินทาง', '。',
); // biome-ignore format: a list
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme' }),
);
const lang = fc.constantFrom(
  'en',
  'ja',
  'zh',
  'ko',
  'de',
  'fr',
  'th',
  'ar',
  'und',
  'xx-invalid-tag-1',
);

describe('splitSentences', () => {
  it('covers the text but for blanks, in order, without overlap', () => {
    fc.assert(
      fc.property(text, lang, (source, language) => {
        let at = 0;
        for (const { start, end } of splitSentences(source, language)) {
          expect(source.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(source.slice(start, end)).toBe(source.slice(start, end).trim());
          at = end;
        }
        expect(source.slice(at).trim()).toBe('');
      }),
      { numRuns: 200 },
    );
  });
});

describe('alignSentences', () => {
  it('puts every sentence into exactly one bead, in order', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        fc.array(text, { maxLength: 12 }),
        lang,
        lang,
        fc.boolean(),
        (src, tgt, sl, tl, gaps) => {
          const beads = alignSentences(src, tgt, [sl, tl], { gaps });
          expect(beads.flatMap((bead) => bead.src)).toEqual(src.map((_, index) => index));
          expect(beads.flatMap((bead) => bead.tgt)).toEqual(tgt.map((_, index) => index));
          for (const { confidence } of beads) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('alignRows', () => {
  it('uses every sentence of every row once, inside its row', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 6 }), lang, lang, (rows, sl, tl) => {
        const aligned = alignRows(rows, [sl, tl]);
        expect(aligned).toHaveLength(rows.length);
        for (const { src, tgt, beads } of aligned) {
          expect(beads.flatMap((bead) => bead.src)).toEqual(src.map((_, index) => index));
          expect(beads.flatMap((bead) => bead.tgt)).toEqual(tgt.map((_, index) => index));
        }
      }),
      { numRuns: 60 },
    );
  });
});
