/** Rows shown in one go between two yields: about 4 ms of attribute writes; each slice is painted anew. */
const SLICE = 2_000;
/** Rows given their languages in one idle moment: each lays its text out anew, 0.05 ms a row. */
const IDLE_SLICE = 100;

/** Runs `run` over `items`, giving the page its turn after every slice; stops where `signal` says so. */
export function inSlices<Item>(
  items: readonly Item[],
  run: (item: Item) => void,
  signal: AbortSignal,
): void {
  // The common page is done at once: no state in which half of it is still as it was.
  if (items.length <= SLICE) for (const item of items) run(item);
  else step(items, run, { size: SLICE, signal, done: () => {} });
}

/** The same where nobody waits for it; `done` is called after the last item. */
export function inIdleTime<Item>(
  items: readonly Item[],
  run: (item: Item) => void,
  done: () => void,
  signal: AbortSignal,
): void {
  step(items, run, { size: IDLE_SLICE, signal, done });
}

interface Steps {
  readonly size: number;
  readonly signal: AbortSignal;
  readonly done: () => void;
}

function step<Item>(
  items: readonly Item[],
  run: (item: Item) => void,
  steps: Steps,
  from = 0,
): void {
  nextTurn(() => {
    if (steps.signal.aborted) return;
    const to = from + steps.size;
    for (const item of items.slice(from, to)) run(item);
    if (to < items.length) step(items, run, steps, to);
    else steps.done();
  });
}

function nextTurn(run: () => void): void {
  // A hidden tab has no idle time; the timeout keeps a flip from waiting for it.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 100 });
  else setTimeout(run);
}
