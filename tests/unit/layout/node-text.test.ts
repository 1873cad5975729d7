// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readNodes } from '../../../lib/layout/node-text.ts';

function read(html: string) {
  return readNodes(new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body);
}

describe('readNodes', () => {
  it.each([
    ['blanks are one', 'a  \n b&nbsp;c', 'a b c'],
    ['a break is a new line', 'a<br>b', 'a\nb'],
    ['blocks end lines', '<p>a</p><p>b</p>', 'a\nb'],
    ['inline elements do not', 'a<b>b</b>c', 'abc'],
    ['empty blocks leave no line', '<p>a</p><p> </p><p>b</p>', 'a\nb'],
    [
      'scripts, styles and hidden parts are no text',
      'a<script>x</script><style>y</style><i hidden>z</i>',
      'a',
    ],
    ['what a style attribute hides is no text', 'a<i style="display: none">z</i>', 'a'],
    ['drawings are no text', 'a<svg><text>z</text></svg>', 'a'],
  ])('%s', (_name, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('keeps readings apart from the words they stand over', () => {
    expect(read('<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>')).toEqual({
      text: '漢字',
      readings: ['かん', 'じ'],
    });
  });
});
