import { describe, expect, it } from 'vitest';
import type { Bitext } from '../../../lib/bitext/bitext.ts';
import { quotation } from '../../../lib/page/tools/quotation.ts';

const side = (lang: string, text: string) => ({ lang, dir: 'ltr' as const, text });
const BITEXT: Bitext = {
  id: 'b1',
  layout: 'table',
  languages: ['en', 'ja'],
  title: ['Statement', '声明'],
  date: '2021-07-20',
  notices: [{ text: '仮訳', kind: 'provisional', side: 1 }],
  segments: [
    {
      id: 'a',
      kind: 'label',
      row: 0,
      sides: [side('en', 'Question:'), side('ja', '質問')],
      owner: null,
      doubts: [],
    },
    {
      id: 'b',
      kind: 'paragraph',
      row: 1,
      sides: [side('en', 'Why?'), side('ja', 'なぜ')],
      owner: 0,
      doubts: [],
    },
    {
      id: 'c',
      kind: 'paragraph',
      row: 2,
      sides: [side('en', 'Only here.'), side('ja', '')],
      owner: null,
      doubts: ['one-side'],
    },
  ],
};
const PAGE = { url: 'https://example.org/a', documentTitle: 'Page', read: '2026-11-23' };
const readOn = (date: string) => `read ${date}`;

describe('a quotation', () => {
  it('says who spoke, both texts in their own marks, source, day and standing', () => {
    expect(quotation(BITEXT, 1, PAGE, readOn)?.split('\n')).toEqual([
      'Question: / 質問',
      '“Why?”',
      '「なぜ」',
      '',
      'Statement / 声明',
      '2021-07-20',
      'https://example.org/a',
      'read 2026-11-23',
      '仮訳',
    ]);
  });

  it('leaves out the side that is not there, and takes the page’s title where the text has none', () => {
    const untitled = { ...BITEXT, title: null, notices: [] };
    expect(quotation(untitled, 2, PAGE, readOn)?.split('\n').slice(0, 3)).toEqual([
      '“Only here.”',
      '',
      'Page',
    ]);
  });

  it('is nothing for a row that is not there', () => {
    expect(quotation(BITEXT, 9, PAGE, readOn)).toBeNull();
  });
});
