interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/** Gives the page its turn: `scheduler.yield` where the browser has it, else a new task. */
export function pauseInPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
