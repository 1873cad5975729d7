import type { Page } from 'puppeteer-core';

/** A frame that comes later than this is seen as a stop, ms: two were missed. */
const STOP = 50;
const FRAMES = 120; // two seconds
const PATIENCE = 5_000; // ms for rows to come
const WHEEL = 240; // px a frame: a quick turn of the wheel

export interface ScrollTimes {
  /** From one frame to the next, ms: the middle one and the longest. */
  readonly middle: number;
  readonly longest: number;
  /** Frames that came more than 50 ms after the one before. */
  readonly stops: number;
  /** Frames in which no row stood in the middle of the window. */
  readonly blank: number;
  /** From the halt until a row stands there, ms. */
  readonly halt: number;
}

/**
 * The list scrolled as by a wheel, a little every frame, and as by the scroll bar's thumb, from its beginning to its
 * end in two seconds.
 */
export async function measureScroll(page: Page): Promise<Record<'wheel' | 'thumb', ScrollTimes>> {
  const run = (by: 'wheel' | 'thumb') =>
    page.evaluate(
      async (kind, frames, wheel, stop, patience) => {
        const frame = () => new Promise<number>(requestAnimationFrame);
        scrollTo(0, 0);
        await new Promise((later) => setTimeout(later, 500));
        const isBlank = () =>
          !document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.row, .page-head');
        const gaps: number[] = [];
        let blank = 0;
        let last = await frame();
        for (let at = 1; at <= frames; at += 1) {
          const end = document.documentElement.scrollHeight - innerHeight;
          scrollTo(0, kind === 'wheel' ? at * wheel : (end * at) / frames);
          const now = await frame();
          gaps.push(now - last);
          last = now;
          if (isBlank()) blank += 1;
        }
        // At its end the list stands no longer in the middle: halted there, it would look empty for ever.
        scrollBy(0, -innerHeight);
        const halted = performance.now();
        do await frame();
        while (isBlank() && performance.now() - halted < patience);
        const halt = Math.round(performance.now() - halted);
        gaps.sort((a, b) => a - b);
        return {
          middle: Math.round(gaps[gaps.length >> 1] ?? 0),
          longest: Math.round(gaps.at(-1) ?? 0),
          stops: gaps.filter((gap) => gap > stop).length,
          blank,
          halt,
        };
      },
      by,
      FRAMES,
      WHEEL,
      STOP,
      PATIENCE,
    );
  return { wheel: await run('wheel'), thumb: await run('thumb') };
}
