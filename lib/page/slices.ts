/** Rows shown in one go between two yields: about 4 ms of attribute writes; each slice is painted anew. */
const SLICE = 2_000;

/** Runs `run` over `items`, giving the page its turn after every slice; stops where `signal` says so. */
export function inSlices<Item>(
  items: readonly Item[],
  run: (item: Item) => void,
  signal: AbortSignal,
): void {
  if (items.length <= SLICE) {
    // The common page is done at once: no state in which half of it is still as it was.
    for (const item of items) run(item);
    return;
  }
  const step = (from: number) => {
    if (signal.aborted) return;
    for (const item of items.slice(from, from + SLICE)) run(item);
    if (from + SLICE < items.length) nextTurn(() => step(from + SLICE));
  };
  nextTurn(() => step(0));
}

function nextTurn(run: () => void): void {
  // A hidden tab has no idle time; the timeout keeps a flip from waiting for it.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 100 });
  else setTimeout(run);
}
