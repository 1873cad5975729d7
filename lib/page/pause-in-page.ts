import type { Pause } from '../bitext/pause.ts';

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

const TURN = 6; // ms of work before others have theirs: with the piece begun, a stretch stays under 8

/** Gives the page its turn whenever we have worked for a while; in between it returns at once. */
export function createPause(now: () => number): Pause {
  let since = now();
  return async () => {
    if (now() - since < TURN) return;
    await pauseInPage();
    since = now();
  };
}

/** Gives the page its turn: `scheduler.yield` where the browser has it, else a new task. */
export function pauseInPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
