import { batch, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { RowFilter } from '../../lib/saved/filter-rows.ts';
import { createRowFinder, type RowSearch, SCREENFUL } from '../../lib/saved/find-rows.ts';
import type { LibraryRow } from '../../lib/saved/library-rows.ts';
import type { LibraryParts } from './parts-model.ts';

interface Asked {
  readonly rows: ReadonlySignal<readonly LibraryRow[]>;
  /** A new object for every question. */
  readonly filter: ReadonlySignal<RowFilter>;
  readonly duplicates: ReadonlySignal<ReadonlySet<string>>;
}

/**
 * The rows asked for. The first slice of them is looked through at once; the rest of a large library between
 * frames, so that typing never waits, and a newer question puts an older one down.
 */
export function createSearchModel(
  { rows, filter, duplicates }: Asked,
  { pause, drawn }: Pick<LibraryParts, 'pause' | 'drawn'>,
) {
  const find = createRowFinder();
  const shown = signal<readonly LibraryRow[]>([]);
  const searching = signal(false);
  /** The query that `shown` answers: while a rare word is looked for, the list stays as it is, marks and all. */
  const shownFor = signal('');
  /** True until the first rows of a new answer are on the screen. */
  const fresh = signal(false);
  let running: RowSearch | null = null;
  let answered: RowFilter | null = null;

  function show(found: readonly LibraryRow[], question: RowFilter): void {
    if (answered !== question) {
      answered = question;
      fresh.value = true;
      shownFor.value = question.query;
      void drawn().then(() => {
        if (answered === question) fresh.value = false;
      });
    }
    shown.value = found;
  }

  function end(found: readonly LibraryRow[], question: RowFilter): void {
    batch(() => {
      running = null;
      show(found, question);
      searching.value = false;
    });
  }

  /** The next slice; true while there is more to look through. */
  function advance(search: RowSearch, question: RowFilter): boolean {
    const step = search.next();
    if (step.done) {
      end(step.value, question);
      return false;
    }
    // The first screen of an answer is shown at once. Where rows changed under the same question the list stays
    // as it is until all are found: a shorter one for a moment would scroll what is read away.
    if (answered !== question && step.value.length >= SCREENFUL) {
      batch(() => show(step.value, question));
    }
    return true;
  }

  async function goOn(search: RowSearch, question: RowFilter): Promise<void> {
    // What is there may be on the screen first: a second answer in the same frame would only delay it.
    await drawn();
    while (running === search && advance(search, question)) await pause();
  }

  effect(() => {
    const question = filter.value;
    const search = find(rows.value, question, duplicates.value);
    running = search;
    untracked(() => {
      if (!advance(search, question)) return;
      searching.value = true;
      void goOn(search, question);
    });
  });

  return {
    shown,
    shownFor,
    fresh,
    /** True while `shown` may not have all rows asked for yet. */
    searching,
    /** All rows asked for, looked for at once. */
    finish(): readonly LibraryRow[] {
      const question = filter.value;
      while (running !== null && advance(running, question));
      return shown.value;
    },
  };
}
