import { effect } from '@preact/signals';
import { scrollToRow, topRow } from '../../components/bitext/scroll-to-row.ts';
import type { PageModel } from '../../components/popup/page-model.ts';
import { browser } from '../../lib/browser.ts';
import { PLACES_KEY } from '../../lib/settings/reading-keys.ts';
import { loadSettings } from '../../lib/settings/settings-store.ts';
import { createTabNotes } from '../../lib/settings/tab-notes.ts';

/** A list in motion is noted at most this often, ms: the popup is ended without a word. */
const REST = 150;

/** Where the reader was in the popup of one tab. */
interface Place {
  readonly bitext: string;
  /** The first row that was to be seen. */
  readonly row: number;
  readonly query: string;
}

/**
 * Brings back where the reader was in the popup of this tab, and notes where they go. Call it once all
 * rows are there.
 */
export async function keepPlace(page: PageModel, tabId: number): Promise<void> {
  const url = page.state.value?.url;
  if (!url || !(await loadSettings(browser.storage)).remember) return;
  const places = createTabNotes<Place>(browser.storage.session, PLACES_KEY);
  const before = await places.load(tabId, url);
  if (before) {
    page.choose(before.bitext);
    page.query.value = before.query;
    // The list is drawn by then.
    requestAnimationFrame(() => scrollToRow(document, before.row));
  }
  let row = before?.row ?? 0;
  const note = () => {
    const bitext = page.bitext.value?.head.id;
    if (bitext) void places.save(tabId, url, { bitext, row, query: page.query.value });
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  const scrolled = ({ target }: Event) => {
    if (!(target instanceof Element) || resting) return;
    resting = setTimeout(() => {
      resting = undefined;
      row = topRow(target) ?? 0;
      note();
    }, REST);
  };
  document.addEventListener('scroll', scrolled, { capture: true, passive: true });
  effect(note);
}
