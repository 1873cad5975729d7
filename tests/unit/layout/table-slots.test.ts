// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { tableSlots } from '../../../lib/layout/table-slots.ts';
import { runOut } from './run-out.ts';

function slotsOf(rows: string): readonly (readonly string[])[] {
  const doc = new DOMParser().parseFromString(`<table>${rows}</table>`, 'text/html');
  const table = doc.querySelector('table');
  if (table === null) throw new Error(`no table in ${rows}`);
  return runOut(tableSlots(table)).slots.map((line) =>
    line.map((slot) => slot?.cell.textContent ?? '·'),
  );
}

describe('tableSlots', () => {
  it('keeps columns apart where a cell spans rows', () => {
    expect(
      slotsOf('<tr><td rowspan="2">1</td><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>'),
    ).toEqual([
      ['1', 'a', 'b'],
      ['·', 'c', 'd'],
    ]);
  });

  it('gives the columns that a cell covers to nobody', () => {
    expect(slotsOf('<tr><td colspan="2">title</td></tr><tr><td>a</td><td>b</td></tr>')).toEqual([
      ['title', '·'],
      ['a', 'b'],
    ]);
  });

  it('fills short rows up', () => {
    expect(slotsOf('<tr><td>a</td></tr><tr></tr><tr><td>b</td><td>c</td></tr>')).toEqual([
      ['a', '·'],
      ['·', '·'],
      ['b', 'c'],
    ]);
  });

  it('leaves out hidden rows and the rows of tables inside', () => {
    expect(
      slotsOf(
        '<tr hidden><td>x</td></tr><tr><td>a</td><td><table><tr><td>in</td></tr></table></td></tr>',
      ),
    ).toEqual([['a', 'in']]);
  });

  it('is not led astray by a forged colspan', () => {
    expect(slotsOf('<tr><td colspan="100000">a</td><td>b</td></tr>')[0]?.length).toBe(64);
  });
});
