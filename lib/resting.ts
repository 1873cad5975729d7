/** Work is done in pieces of so long, ms: half a frame. */
const SLICE = 8;

/** A rest for long work to take between its steps: it pauses only where the last pause is a slice ago. */
export function resting(pause: () => Promise<void>): () => Promise<void> {
  let until = performance.now() + SLICE;
  return async () => {
    if (performance.now() < until) return;
    await pause();
    until = performance.now() + SLICE;
  };
}
