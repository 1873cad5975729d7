import { isClobbered } from '../layout/clobbering.ts';
import type { FoundBitext } from '../layout/found-bitext.ts';
import { framesIn, SEARCH, scopesOf, topOf } from '../layout/scopes.ts';
import { ENOUGH, weighChange } from './can-matter.ts';
import { VIEW_HOST } from './dom-markers.ts';

/** A page that changed is read again after this much quiet at first, ms … */
const FIRST_REST = 400;
/** … and ever more rarely while it goes on changing, up to this, ms: no page's scripts can keep us busy. */
const LONGEST_REST = 20_000;
/** After this much time without a change a page counts as quiet again, ms. */
const QUIET = 10_000;

const WATCHED = {
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  subtree: true,
};

/**
 * Calls `changed` some time after the page's text changed, its shadow roots and frames included: tables that
 * arrive late or are sorted, pages that swap their content. Attributes are not watched, so nothing we write
 * wakes it, nor does a clock or a counter beside what was `found`. Calls never overlap.
 */
export function watchPage(
  doc: Document,
  found: () => readonly FoundBitext[],
  changed: () => Promise<void>,
  signal: AbortSignal,
): void {
  let rest = FIRST_REST;
  let lastRun = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let unread = 0; // letters that came little by little since the page was read
  let changedMeanwhile = false;

  const run = async () => {
    timer = undefined;
    running = true;
    changedMeanwhile = false;
    unread = 0;
    try {
      if (!signal.aborted) await changed();
    } finally {
      running = false;
      observeAll();
      lastRun = performance.now();
      if (changedMeanwhile) schedule();
    }
  };
  const schedule = () => {
    if (timer !== undefined || signal.aborted) return;
    const quiet = performance.now() - lastRun > QUIET;
    rest = quiet ? FIRST_REST : Math.min(rest * 2, LONGEST_REST);
    timer = setTimeout(() => void run(), rest);
  };
  const loaded = () => {
    if (running) changedMeanwhile = true;
    else schedule();
  };
  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) => !isOurs(record));
    unread = Math.max(0, unread + weighChange(theirs, found()));
    if (unread >= ENOUGH) loaded();
  });
  /** Shadow roots and frames come and go with what the page shows; a node observed twice is observed once. */
  const observeAll = () => {
    if (signal.aborted) return;
    for (const scope of scopesOf(doc, SEARCH, isClobbered)) {
      observer.observe(topOf(scope) ?? doc.documentElement, WATCHED);
      for (const frame of framesIn(scope)) frame.addEventListener('load', loaded, { signal });
    }
  };
  observeAll();
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

/** Our own view coming or going is no change of the page. */
function isOurs(record: MutationRecord): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(isView);
}

/** The name of a form may be one of its fields. */
const isView = (node: Node) => String(node.nodeName).toLowerCase() === VIEW_HOST;
