import { describe, expect, it } from 'vitest';
import { EMPTY_CONTEXT } from '../../../lib/bitext/grid.ts';
import { readGridsCall } from '../../../lib/messages/read-grids-call.ts';

const cell = { text: 'One.', lang: 'en', header: false, span: 1 };
const grid = { columnCount: 2, rows: [[cell, null]], context: EMPTY_CONTEXT };
const asked = { grid, layout: 'table', prior: { lean: 0 } };

/** A call with one cell as given. */
const withCell = (odd: unknown) => ({
  grids: [{ ...asked, grid: { ...grid, rows: [[odd, null]] } }],
});

describe('grids that a page asks about', () => {
  it('are taken as they are', () => {
    const full = { ...cell, readings: ['いち'], heading: true, link: true, doubt: 'moved-cell' };
    const known = [{ column: 0, lang: 'en' }];
    const prior = { lean: 3, known, peers: 4 };
    const call = { grids: [asked, { ...withCell(full).grids[0], prior }] };
    expect(readGridsCall(call)).toEqual(call.grids);
  });

  it.each([
    null,
    [],
    { grids: null },
    { grids: [null] },
    { grids: [{ ...asked, layout: 'poem' }] },
    { grids: [{ ...asked, prior: null }] },
    { grids: [{ ...asked, prior: { lean: '3' } }] },
    { grids: [{ ...asked, prior: { known: [{ column: -1, lang: 'en' }] } }] },
    { grids: [{ ...asked, grid: { ...grid, columnCount: 3 } }] },
    { grids: [{ ...asked, grid: { ...grid, rows: [[cell, undefined]] } }] },
    { grids: [{ ...asked, grid: { ...grid, context: { ...EMPTY_CONTEXT, before: 'x' } } }] },
    { grids: [{ ...asked, grid: { ...grid, context: null } }] },
    withCell({ ...cell, text: 1 }),
    withCell({ ...cell, lang: undefined }),
    withCell({ ...cell, span: 1.5 }),
    withCell({ ...cell, heading: 'h1' }),
    withCell({ ...cell, readings: [1] }),
    withCell({ ...cell, text: 'a'.repeat(500_000) }),
    { grids: Array.from({ length: 2_001 }, () => asked) },
  ])('are refused where they are not as they must be (%#)', (odd) => {
    expect(readGridsCall(odd)).toBeNull();
  });
});
