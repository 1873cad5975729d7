import { computed, signal } from '@preact/signals';
import { foldText } from '../../lib/language/fold-text.ts';
import {
  duplicatesIn,
  EVERYTHING,
  facetsOf,
  filterRows,
  type RowFilter,
} from '../../lib/saved/filter-rows.ts';
import { type LibraryRow, rowsOf } from '../../lib/saved/library-rows.ts';
import { pageHash } from '../../lib/saved/page-key.ts';
import { PAGE_ORDERS, type PageOrder, sortPages } from '../../lib/saved/sort-pages.ts';
import { sourceLink } from '../../lib/saved/source-link.ts';
import type { PageEntry, UnreadableRecord } from '../../lib/saved/store-results.ts';
import type { LibraryParts } from './parts-model.ts';

const BATCH_SEGMENTS = 1_000; // loaded at a time, about 30 ms: the page stays responsive

/** One line of the list. */
export type ListItem =
  | { readonly is: 'page'; readonly source: LibraryRow['source'] }
  | { readonly is: 'row'; readonly row: LibraryRow };

/** The rows of the library as they stand in storage, and which of them are shown. */
export function createSavedRowsModel({ reader, watch, pause }: LibraryParts) {
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
  const shown = computed(() =>
    filterRows(
      rows.value,
      { ...filter.value, query: foldText(query.value.trim()) },
      duplicates.value,
    ),
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

  async function loadPages(urls: readonly string[]): Promise<void> {
    const loaded = await reader.load(urls);
    for (const page of loaded.pages) rowsByPage.set(page.source.url, rowsOf(page));
    for (const record of loaded.unreadable) unreadable.set(record.key, record);
  }

  async function open(): Promise<void> {
    const list = await reader.list();
    for (const record of list.unreadable) unreadable.set(record.key, record);
    for (const page of list.pages) entries.set(page.source.url, page);
    const total = list.pages.reduce((sum, page) => sum + page.ids.length, 0);
    let done = 0;
    let published = 0;
    loading.value = { done, total };
    for (const batch of batchesOf(list.pages)) {
      await loadPages(batch.map((page) => page.source.url));
      done += batch.reduce((sum, page) => sum + page.ids.length, 0);
      loading.value = { done, total };
      // Every publication filters all rows: each waits for twice as many as the last.
      if (done >= 2 * published) {
        published = done;
        version.value += 1;
      }
      await pause();
    }
    loading.value = null;
    version.value += 1;
  }

  /** Reads again what changed in storage, here or in another tab. */
  async function refresh(keys: readonly string[]): Promise<void> {
    if (!keys.some((key) => key.startsWith('index:') || key.startsWith('source:'))) return;
    const list = await reader.list();
    const now = new Map(list.pages.map((page) => [page.source.url, page]));
    const touched = new Set(keys.map((key) => key.split(':')[1]));
    for (const url of entries.keys()) {
      if (now.has(url)) continue;
      entries.delete(url);
      rowsByPage.delete(url);
    }
    const stale = list.pages.filter(
      (page) => !rowsByPage.has(page.source.url) || touched.has(pageHash(page.source.url)),
    );
    for (const page of list.pages) entries.set(page.source.url, page);
    for (const batch of batchesOf(stale)) await loadPages(batch.map((page) => page.source.url));
    version.value += 1;
  }

  return {
    pages,
    /** The source at the row, or null where the source is no web page. */
    linkOf: (row: LibraryRow) => sourceLink(row.source, row.segment),
    orders: PAGE_ORDERS,
    rows,
    shown,
    items,
    duplicates,
    facets,
    loading,
    query,
    filter,
    order,
    unreadable: computed(() => {
      version.value;
      return [...unreadable.values()];
    }),
    async open(signalOfPage: AbortSignal): Promise<void> {
      // One refresh after another: two at once could publish the older state last.
      let last = open();
      watch((keys) => {
        last = last.then(() => refresh(keys));
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

function* batchesOf(pages: readonly PageEntry[]): Iterable<PageEntry[]> {
  let batch: PageEntry[] = [];
  let size = 0;
  for (const page of pages) {
    batch.push(page);
    size += page.ids.length;
    if (size < BATCH_SEGMENTS) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
