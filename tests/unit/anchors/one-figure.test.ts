import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../lib/anchors/compare-figures.ts';

const rowsOf = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../figures', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'));

describe.each([
  ['nine', 'nine-languages.txt', 'en ja zh ko fr de es ru ar'.split(' ')],
  [
    'seventeen',
    'more-languages.txt',
    'en it pt nl pl uk sv fi hu cs el tr vi id hi fa he'.split(' '),
  ],
])('one figure said in %s languages is no difference', (_, file, languages) => {
  it.each(rowsOf(file))('%s', (english, ...others) => {
    expect(others).toHaveLength(languages.length - 1);
    const marked = others.filter((text, at) => {
      const lang = languages[at + 1] ?? '';
      const check = compareFigures({ text: english, lang: 'en' }, { text, lang }, null);
      return check.onlyA.length + check.onlyB.length > 0;
    });
    expect(marked).toEqual([]);
  });
});
