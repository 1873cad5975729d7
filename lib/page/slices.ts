/**
 * Rows shown in one go between two turns of the page. Each slice is painted anew, and a frame of a page of 10,000
 * rows costs 15 ms and more whatever changed in it: 5,000 rows take about 50 ms all in all, in two frames.
 */
const SLICE = 5_000;

/** Runs `run` over `items`, giving the page its turn after every slice; stops where `signal` says so. */
export function inSlices<Item>(
  items: readonly Item[],
  run: (item: Item) => void,
  signal: AbortSignal,
): void {
  // The common page is done at once: no state in which half of it is still as it was.
  if (items.length <= SLICE) for (const item of items) run(item);
  else step(items, run, signal, 0);
}

function step<Item>(
  items: readonly Item[],
  run: (item: Item) => void,
  signal: AbortSignal,
  from: number,
): void {
  nextTurn(() => {
    if (signal.aborted) return;
    const to = from + SLICE;
    for (const item of items.slice(from, to)) run(item);
    if (to < items.length) step(items, run, signal, to);
  });
}

function nextTurn(run: () => void): void {
  // A hidden tab has no idle time; the timeout keeps a flip from waiting for it.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 100 });
  else setTimeout(run);
}
