import { endLife } from '../end-life.ts';

/** Looks again no sooner than this after the last look, ms: pages that grow in bursts cost one look. */
const REST = 1000;
/** Looks in one page at most: a page that keeps changing height without a bitext is left alone. */
const MAX_LOOKS = 12;

/**
 * Calls `found` once, as soon as `look` says yes: now, when the page has grown (late tables, pages that
 * swap their content), or when a frame has loaded. Height changes are the one sign that costs a still page
 * nothing; a page without frames has no listener.
 */
export function watchForText(
  doc: Document,
  look: (doc: Document) => boolean,
  frames: (doc: Document) => readonly EventTarget[],
  found: () => void,
): void {
  if (look(doc)) {
    found();
    return;
  }
  let looks = 1;
  let waiting = false;
  let height = doc.body?.scrollHeight;
  const done = new AbortController();
  const observer = new ResizeObserver(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      const now = doc.body?.scrollHeight;
      if (now === height) return;
      height = now;
      again();
    }, REST);
  });
  const again = () => {
    if (done.signal.aborted) return;
    looks += 1;
    const yes = look(doc);
    if (yes || looks >= MAX_LOOKS) {
      observer.disconnect();
      endLife(done);
    }
    if (yes) found();
  };
  for (const frame of frames(doc)) frame.addEventListener('load', again, { signal: done.signal });
  if (doc.body) observer.observe(doc.body);
}
