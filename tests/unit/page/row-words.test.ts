import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compareFigures } from '../../../lib/anchors/compare-figures.ts';
import type { Segment } from '../../../lib/bitext/bitext.ts';
import { rowWords } from '../../../lib/page/row-words.ts';

const side = (lang: string, text: string) => ({ lang, text, dir: 'ltr' as const });
const EN = side('en', 'It helped 5.31 million people in 12 towns.');
const JA = side('ja', '12の町で351万人を支援した。');
const row: Segment = {
  id: 's',
  kind: 'paragraph',
  row: 0,
  sides: [EN, JA],
  owner: null,
  doubts: [],
};

describe('words for the marks at a row', () => {
  beforeAll(() => {
    const getMessage = (key: string, given: readonly string[] = []) =>
      key === 'ui_language' ? 'en' : [key, ...given].join('|').replace(/[\u2066-\u2069]/g, '');
    vi.stubGlobal('browser', { runtime: {}, i18n: { getMessage } });
  });
  afterAll(() => vi.unstubAllGlobals());

  it('name the figures of one side with its language, and count those that agree', () => {
    const { agreeing, odd } = rowWords(row, {
      figures: compareFigures(EN, JA, null),
      unsure: false,
    });
    expect(agreeing).toBe('figures_agree_one|1');
    expect(odd).toEqual(['figures_only|English|5.31 million', 'figures_only|日本語|351万']);
  });

  it('say where sentences may not belong together', () => {
    expect(rowWords(row, { figures: null, unsure: true })).toEqual({
      agreeing: '',
      odd: ['pair_unsure'],
    });
  });

  it('are none where nothing is known', () => {
    expect(rowWords(row, { figures: null, unsure: false })).toEqual({ agreeing: '', odd: [] });
  });
});
