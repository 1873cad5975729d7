import { describe, expect, it } from 'vitest';
import { linkToText } from '../../../lib/page/tools/text-fragment.ts';

const words = (text: string, lang: string) =>
  [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map((one) => one.segment);
const side = (lang: string, text: string) => ({ lang, text });
const URL_ = 'https://example.org/a#part';

describe('a link to a row', () => {
  it('names both sides where each stands once', () => {
    const sides = [side('en', 'Question:'), side('ja', '質問')];
    expect(linkToText(URL_, sides, 'Question: 質問 Answer', words)).toBe(
      `https://example.org/a#:~:text=Question%3A&text=${encodeURIComponent('質問')}`,
    );
  });

  it('leaves out a side that stands twice', () => {
    const sides = [side('en', 'Answer'), side('ja', '回答')];
    expect(linkToText(URL_, sides, 'Answer 回答 Answer 答え', words)).toBe(
      `https://example.org/a#:~:text=${encodeURIComponent('回答')}`,
    );
  });

  it('names a long text by its first and last words', () => {
    const text = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const link = linkToText(URL_, [side('en', text)], text, words);
    expect(link).toMatch(/^https:\/\/example\.org\/a#:~:text=word0%20.*word4,word55%20.*word59$/);
  });

  it('never matches across a line, which a browser may have set as a block', () => {
    const link = linkToText(
      URL_,
      [side('en', 'First line\nlast line')],
      'First line last line',
      words,
    );
    expect(link).toMatch(/text=First%20line,last%20line$/);
  });

  it('escapes dashes, which are syntax there', () => {
    const link = linkToText(URL_, [side('en', 'state-backed')], 'state-backed', words);
    expect(link).toMatch(/text=state%2Dbacked$/);
  });

  it('is the page’s own address where there is no text', () => {
    expect(linkToText(URL_, [side('en', '')], '', words)).toBe('https://example.org/a');
  });

  it('begins late enough not to match a row before that begins alike', () => {
    const alike = 'The minister said on Tuesday in the capital that';
    const filler = Array.from({ length: 30 }, (_, at) => `word${at}`).join(' ');
    const before = `${alike} the port was closed. ${filler}`;
    const text = `${alike} the bridge was open. ${filler} at last`;
    const link = linkToText(URL_, [side('en', text)], `${before} ${text}`, words);
    const [start = '', end = ''] = decodeURIComponent(link.split('text=')[1] ?? '').split(/,(?! )/);
    const page = `${before} ${text}`;
    expect(page.indexOf(start)).toBe(page.indexOf(text));
    expect(page.indexOf(end, page.indexOf(start) + start.length) + end.length).toBe(page.length);
  });

  it.each([['a-b'], ['a, b'], ['a & b'], ['100 %, “x-y” & z']])(
    'keeps the syntax of the fragment apart from the text: %s',
    (text) => {
      const part = linkToText(URL_, [side('en', text)], text, words).split('#:~:text=')[1] ?? '';
      expect(part).not.toMatch(/[-,&]/);
      expect(decodeURIComponent(part)).toBe(text);
    },
  );

  it('knows a text twice on the page whatever its case, as the browser does', () => {
    const sides = [side('en', 'Answer'), side('ja', '回答')];
    expect(linkToText(URL_, sides, 'ANSWER Answer 回答', words)).toMatch(
      new RegExp(`#:~:text=${encodeURIComponent('回答')}$`),
    );
  });
});
