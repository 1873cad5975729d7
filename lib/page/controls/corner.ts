/** Corners of the window the bar can stand in, in the order the menu goes round. */
export const CORNERS = ['bottom-right', 'bottom-left', 'top-left', 'top-right'] as const;

export type Corner = (typeof CORNERS)[number];

/** The corner nearest to a point of a screen of this size, CSS px. */
export function nearestCorner(
  point: { readonly x: number; readonly y: number },
  width: number,
  height: number,
): Corner {
  const across = point.x < width / 2 ? 'left' : 'right';
  return point.y < height / 2 ? `top-${across}` : `bottom-${across}`;
}

/** A stored corner, or the reading direction's own where it is none. */
export function readCorner(stored: unknown, dir: 'ltr' | 'rtl'): Corner {
  const home = dir === 'rtl' ? 'bottom-left' : 'bottom-right';
  return CORNERS.find((corner) => corner === stored) ?? home;
}

export const nextCorner = (corner: Corner): Corner =>
  CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? 'bottom-right';
