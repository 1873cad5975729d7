// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hasTextForBlocks, hasTextForLines } from '../../../lib/layout/layout-signs.ts';

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const TABLE = '<table><tr><td>One | two</td><td>一つ</td></tr></table>';
const LONG =
  'The delegations of both countries met in the capital and agreed to meet again in the spring. ';

describe('signs of layouts that are no tables', () => {
  it.each([
    ['nothing', '', false],
    [
      'a heading and a date beside a table of data',
      `<h1>News</h1><p>20 July 2021</p>${TABLE}`,
      false,
    ],
    ['a table of data alone, however long', TABLE.repeat(40), false],
    ['a menu alone', `<nav>${LONG.repeat(4)}</nav><form>${LONG.repeat(4)}</form>`, false],
    ['prose in one language', `<p>${LONG.repeat(2)}</p>`, true],
    [
      'a line in two writings',
      '<p>The delegations met in the capital.</p><p>両国代表団は首都で会談し、再会を約した。両国。</p>',
      true,
    ],
    ['a line with a declared language', `<p lang="en">${LONG}Again.</p><p>Soon.</p>`, true],
    ['more nodes than are looked at', '<i></i>'.repeat(4_000), true],
  ])('asks for blocks with %s', (_, html, expected) => {
    expect(hasTextForBlocks(read(html))).toBe(expected);
  });

  it.each([
    ['a pipe in a script', '<script>a || b</script><p>Text</p>', false],
    ['a pipe in a cell', TABLE, false],
    ['a pipe between the links of a menu', '<nav>One | two</nav><p>Text</p>', false],
    ['a pipe after more nodes than are looked at', `${'<i></i>'.repeat(4_000)}One | two`, true],
    ['a pipe in the text', '<p>One | two</p>', true],
    ['a `<pre>`', '<pre>One\ttwo</pre>', true],
    ['neither', `<p>${LONG}</p>`, false],
  ])('asks for lines with %s', (_, html, expected) => {
    expect(hasTextForLines(read(html))).toBe(expected);
  });
});
