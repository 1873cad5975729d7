import { describe, expect, it } from 'vitest';
import {
  CORNERS,
  nearestCorner,
  nextCorner,
  readCorner,
} from '../../../lib/page/controls/corner.ts';

describe('the corner of the bar', () => {
  it.each([
    [10, 10, 'top-left'],
    [990, 10, 'top-right'],
    [10, 590, 'bottom-left'],
    [990, 590, 'bottom-right'],
  ] as const)('is the nearest to where it was let go: %i, %i', (x, y, corner) => {
    expect(nearestCorner({ x, y }, 1000, 600)).toBe(corner);
  });

  it('is at the end of the lines where none was chosen', () => {
    expect(readCorner(undefined, 'ltr')).toBe('bottom-right');
    expect(readCorner('middle', 'rtl')).toBe('bottom-left');
  });

  it('goes round all corners by menu', () => {
    const round = CORNERS.map(nextCorner);
    expect(new Set(round)).toEqual(new Set(CORNERS));
  });
});
