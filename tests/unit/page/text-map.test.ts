// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { readTextMap } from '../../../lib/page/tools/text-map.ts';

// happy-dom has none.
vi.stubGlobal(
  'StaticRange',
  class {
    constructor(ends: StaticRangeInit) {
      Object.assign(this, ends);
    }
  },
);

const cell = (html: string) => {
  const made = document.createElement('div');
  made.innerHTML = html;
  return made;
};

describe('the text of a side and the way back to the page', () => {
  it('collapses blanks, breaks lines into blanks, leaves readings and scripts out', () => {
    const made = cell(
      '  The <b>Foreign</b>\n Office<br>said <ruby>漢<rt>かん</rt></ruby><script>x</script>',
    );
    expect(readTextMap([made]).text.trim()).toBe('The Foreign Office said 漢');
  });

  it('finds the very characters again, across elements and collapsed blanks', () => {
    const made = cell('one  <i>two</i>\n  three');
    const map = readTextMap([made]);
    const at = map.text.indexOf('two three');
    const range = map.range(at, at + 'two three'.length);
    expect(range?.startContainer.nodeValue).toBe('two');
    expect(range?.startOffset).toBe(0);
    expect(range?.endContainer.nodeValue?.slice(0, range.endOffset).trim()).toBe('three');
  });

  it('has no range outside the text', () => {
    expect(readTextMap([cell('')]).range(0, 1)).toBeNull();
  });
});
