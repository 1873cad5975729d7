import { computed, signal } from '@preact/signals';
import { foldText } from '../../lib/language/fold-text.ts';
import { duplicatesIn, EVERYTHING, facetsOf, type RowFilter } from '../../lib/saved/filter-rows.ts';
import { type LibraryRow, rowsOf } from '../../lib/saved/library-rows.ts';
import { hashInKey, pageHash } from '../../lib/saved/page-key.ts';
import { PAGE_ORDERS, type PageOrder, sortPages } from '../../lib/saved/sort-pages.ts';
import { sourceLink } from '../../lib/saved/source-link.ts';
import type { LoadedPages, PageEntry, UnreadableRecord } from '../../lib/saved/store-results.ts';
import type { LibraryParts } from './parts-model.ts';
import { createSearchModel } from './search-model.ts';

const FIRST_SEGMENTS = 60; // two screens of rows: shown before more is asked for
const BATCH_SEGMENTS = 500; // loaded at a time, about 15 ms: the page answers while it loads

/** One line of the list. */
export type ListItem =
  | { readonly is: 'page'; readonly source: LibraryRow['source'] }
  | { readonly is: 'row'; readonly row: LibraryRow };

/** The rows of the library as they stand in storage, and which of them are shown. */
export function createSavedRowsModel({ reader, watch, pause, drawn }: LibraryParts) {
  const entries = new Map<string, PageEntry>();
  const rowsByPage = new Map<string, readonly LibraryRow[]>();
  const unreadable = new Map<string, UnreadableRecord>();
  /** Raised when the maps above have changed. */
  const version = signal(0);
  /** Segments loaded and to load; null when all are there. */
  const loading = signal<{ readonly done: number; readonly total: number } | null>({
    done: 0,
    total: 0,
  });

  const whole = Promise.withResolvers<void>();
  /** Storage keys that changed and were not read again yet. */
  let changed: string[] = [];

  const query = signal('');
  const filter = signal<Omit<RowFilter, 'query'>>(EVERYTHING);
  const order = signal<PageOrder>('recent');

  const pages = computed(() => {
    version.value;
    return sortPages([...entries.values()], order.value);
  });
  const rows = computed(() => pages.value.flatMap((page) => rowsByPage.get(page.source.url) ?? []));
  const duplicates = computed(() => duplicatesIn(rows.value));
  const facets = computed(() => facetsOf(rows.value));
  const asked = computed(() => ({ ...filter.value, query: foldText(query.value.trim()) }));
  const { shown, shownFor, fresh, searching, finish } = createSearchModel(
    { rows, filter: asked, duplicates },
    { pause, drawn },
  );

  /** The list as it is drawn: a page's head, then its rows; indices into `shown`. */
  const items = computed(() => {
    const list: ListItem[] = [];
    let url: string | null = null;
    for (const row of shown.value) {
      if (row.source.url !== url) list.push({ is: 'page', source: row.source });
      url = row.source.url;
      list.push({ is: 'row', row });
    }
    return list;
  });

  function readPages(batch: readonly PageEntry[]): Promise<LoadedPages> {
    // What is gone meanwhile has no rows, and is not asked for again.
    for (const page of batch) rowsByPage.set(page.source.url, []);
    return reader.loadListed(batch);
  }

  function addRows(loaded: LoadedPages): void {
    for (const page of loaded.pages) rowsByPage.set(page.source.url, rowsOf(page));
    for (const record of loaded.unreadable) unreadable.set(record.key, record);
  }

  /**
   * Begins to read the next pages of the list without their rows, so that rows are added at its end while they
   * come in; null where every page has been asked for.
   */
  function readNext(size: number): Promise<LoadedPages> | null {
    const left = pages.value.filter((page) => !rowsByPage.has(page.source.url));
    const batch = batchesOf(left, size).next().value;
    return batch === undefined ? null : readPages(batch);
  }

  function tellProgress(): void {
    let done = 0;
    let total = 0;
    for (const [url, { ids }] of entries) {
      total += ids.length;
      done += rowsByPage.get(url)?.length ?? 0;
    }
    loading.value = { done, total };
  }

  async function open(): Promise<void> {
    const list = await reader.list();
    for (const record of list.unreadable) unreadable.set(record.key, record);
    for (const page of list.pages) entries.set(page.source.url, page);
    version.value += 1;
    let published = 0;
    let next = readNext(FIRST_SEGMENTS);
    while (next !== null) {
      const loaded = await next;
      // The storage reads ahead while these are folded; but never past a change, which is read first.
      const ahead = changed.length === 0 ? readNext(BATCH_SEGMENTS) : null;
      addRows(loaded);
      if (ahead === null) await refresh();
      tellProgress();
      // Every publication filters all rows: each waits for twice as many as the last.
      const done = loading.value?.done ?? 0;
      if (done >= 2 * published) {
        published = done;
        version.value += 1;
      }
      await pause();
      next = ahead ?? readNext(BATCH_SEGMENTS);
    }
    loading.value = null;
    version.value += 1;
    whole.resolve();
  }

  /** Reads again what changed in storage, here or in another tab. */
  async function refresh(): Promise<void> {
    const keys = changed;
    changed = [];
    if (!keys.some((key) => key.startsWith('index:') || key.startsWith('source:'))) return;
    const list = await reader.list();
    const now = new Set(list.pages.map((page) => page.source.url));
    const touched = new Set(keys.map(hashInKey));
    for (const url of entries.keys()) {
      if (now.has(url)) continue;
      entries.delete(url);
      rowsByPage.delete(url);
    }
    // While the library opens, pages without rows have their turn yet.
    const stale = list.pages.filter(({ source: { url } }) =>
      rowsByPage.has(url) ? touched.has(pageHash(url)) : loading.value === null,
    );
    for (const page of list.pages) entries.set(page.source.url, page);
    for (const batch of batchesOf(stale, BATCH_SEGMENTS)) addRows(await readPages(batch));
    version.value += 1;
  }

  return {
    pages,
    /** The source at the row, or null where the source is no web page. */
    linkOf: (row: LibraryRow) => sourceLink(row.source, row.segment),
    orders: PAGE_ORDERS,
    rows,
    shown,
    shownFor,
    fresh,
    searching,
    /** The rows shown once the search under way has all of them. */
    allShown: finish,
    items,
    duplicates,
    facets,
    loading,
    /** False until every row is there. */
    complete: computed(() => loading.value === null),
    /** Fulfilled once every row is there. */
    whole: whole.promise,
    query,
    filter,
    order,
    /** Query and filter as the rows are asked by: another object for every question. */
    asked,
    /** With the page each is of, where the index knows it. */
    unreadable: computed(() => {
      version.value;
      if (unreadable.size === 0) return [];
      const urls = new Map([...entries.keys()].map((url) => [pageHash(url), url]));
      return [...unreadable.values()].map((record) => ({
        ...record,
        url: urls.get(hashInKey(record.key)) ?? null,
      }));
    }),
    async open(signalOfPage: AbortSignal): Promise<void> {
      // One refresh after another: two at once could publish the older state last.
      let last = open();
      watch((keys) => {
        changed.push(...keys);
        last = last.then(refresh);
      }, signalOfPage);
      await last;
    },
    setFilter(change: Partial<RowFilter>): void {
      filter.value = { ...filter.value, ...change };
    },
    clearFilter(): void {
      query.value = '';
      filter.value = EVERYTHING;
    },
  };
}

export type { LibraryRow, PageOrder };
export type SavedRowsModel = ReturnType<typeof createSavedRowsModel>;

function* batchesOf(pages: readonly PageEntry[], most: number): Generator<PageEntry[], undefined> {
  let batch: PageEntry[] = [];
  let size = 0;
  for (const page of pages) {
    batch.push(page);
    size += page.ids.length;
    if (size < most) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
  return undefined;
}
