import { expect, it, vi } from 'vitest';
import { createPause } from '../../../lib/page/pause-in-page.ts';

it('gives the page its turn once we have worked for a while, and not before', async () => {
  let now = 0;
  const turns = vi.fn(async () => {});
  vi.stubGlobal('scheduler', { yield: turns });
  const pause = createPause(() => now);
  for (const [time, expected] of [
    [1, 0],
    [5, 0],
    [7, 1],
    [8, 1],
    [14, 2],
  ] as const) {
    now = time;
    await pause();
    expect(turns).toHaveBeenCalledTimes(expected);
  }
  vi.unstubAllGlobals();
});
