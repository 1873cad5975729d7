import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../lib/anchors/compare-figures.ts';

const FILE = join(import.meta.dirname, '../../figures/same-meaning.txt');

describe('two ways of saying one figure are no difference', () => {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  it.each(lines)('%s', (line) => {
    const [la = '', lb = '', a = '', b = ''] = line.split('|');
    const check = compareFigures({ text: a, lang: la }, { text: b, lang: lb }, null);
    expect([...check.onlyA, ...check.onlyB].map(({ value }) => value)).toEqual([]);
  });
});
