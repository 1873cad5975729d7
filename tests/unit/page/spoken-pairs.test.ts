import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SentencePair } from '../../../lib/align/sentence-pair.ts';
import type { RowController } from '../../../lib/page/row-controller.ts';
import { spokenPairs } from '../../../lib/page/sentences/spoken-pairs.ts';

const SIDES = [
  { lang: 'en', dir: 'ltr', text: 'One. Two.' },
  { lang: 'ar', dir: 'rtl', text: 'واحد. اثنان. ثلاثة.' },
];
const controller = {
  found: { bitext: { segments: [{ sides: SIDES }] } },
} as unknown as RowController;

const spoken = (pair: SentencePair, side = 0, veiled = false) =>
  spokenPairs({ controller, row: 0, side, pairs: [pair] }, veiled);
const TWO = { start: 5, end: 9 };
const ITHNAN = { start: 6, end: 12 };
const THALATHA = { start: 13, end: 19 };

describe('what a screen reader is told of a sentence', () => {
  beforeAll(() => {
    const getMessage = (key: string, given: readonly string[] = []) => [key, ...given].join('|');
    vi.stubGlobal('browser', { runtime: {}, i18n: { getMessage } });
  });
  afterAll(() => vi.unstubAllGlobals());

  it('is the sentence, then what answers it, each in its language', () => {
    const pair = { spans: [[TWO], [ITHNAN, THALATHA]], confidence: 0.9 };
    const lines = [
      { text: 'Two.', lang: 'en', dir: 'ltr' },
      { text: 'اثنان. ثلاثة.', lang: 'ar', dir: 'rtl' },
    ];
    expect(spoken(pair)).toEqual(lines);
    expect(spoken(pair, 1)).toEqual(lines.toReversed());
  });

  it('keeps the answer back in recall', () => {
    expect(spoken({ spans: [[TWO], [ITHNAN]], confidence: 0.9 }, 0, true)).toEqual([
      { text: 'Two.', lang: 'en', dir: 'ltr' },
    ]);
  });

  it('says where there is no answer, and where it is not sure', () => {
    const last = (pair: SentencePair) => spoken(pair).at(-1);
    expect(last({ spans: [[TWO], []], confidence: 0.9 })?.text).toContain('popup_one_side|');
    expect(last({ spans: [[TWO], [ITHNAN]], confidence: 0.4 })).toEqual({ text: 'pair_unsure' });
  });
});
