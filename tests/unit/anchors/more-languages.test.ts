import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../lib/anchors/compare-figures.ts';

const FILE = join(import.meta.dirname, '../../figures/more-languages.txt');
const LANGUAGES = 'en it pt nl pl uk sv fi hu cs el tr vi id hi fa he'.split(' ');
const rows = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|'));

describe('one figure said in seventeen languages is no difference', () => {
  it.each(rows)('%s', (english, ...others) => {
    expect(others).toHaveLength(LANGUAGES.length - 1);
    const marked = others.filter((text, at) => {
      const lang = LANGUAGES[at + 1] ?? '';
      const check = compareFigures({ text: english, lang: 'en' }, { text, lang }, null);
      return check.onlyA.length + check.onlyB.length > 0;
    });
    expect(marked).toEqual([]);
  });
});
