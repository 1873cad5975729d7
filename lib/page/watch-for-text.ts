/** Looks again no sooner than this after the last look, ms: pages that grow in bursts cost one look. */
const REST = 1000;
/** Looks in one page at most: a page that keeps changing height without a bitext is left alone. */
const MAX_LOOKS = 12;

/**
 * Calls `found` once, as soon as `look` says yes: now, or when the page has grown (late tables, pages that
 * swap their content). Height changes are the one sign that costs a still page nothing.
 */
export function watchForText(doc: Document, look: () => boolean, found: () => void): void {
  if (look()) {
    found();
    return;
  }
  let looks = 1;
  let waiting = false;
  let height = doc.body?.scrollHeight;
  const observer = new ResizeObserver(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      const now = doc.body?.scrollHeight;
      if (now === height) return;
      height = now;
      looks += 1;
      const yes = look();
      if (yes || looks >= MAX_LOOKS) observer.disconnect();
      if (yes) found();
    }, REST);
  });
  if (doc.body) observer.observe(doc.body);
}
