import { siteOf } from './library-rows.ts';
import type { PageEntry } from './store-results.ts';

/** How pages stand in the list. */
export type PageOrder = 'recent' | 'first-saved' | 'site' | 'text-date';

export const PAGE_ORDERS: readonly PageOrder[] = ['recent', 'first-saved', 'site', 'text-date'];

/** The pages in the order asked for; equal ones latest saved first. */
export function sortPages(pages: readonly PageEntry[], order: PageOrder): PageEntry[] {
  const recent = [...pages].sort((a, b) => compare(b.lastSavedAt, a.lastSavedAt));
  switch (order) {
    case 'recent':
      return recent;
    case 'first-saved':
      return recent.sort((a, b) => compare(a.firstSavedAt, b.firstSavedAt));
    case 'site':
      return recent.sort((a, b) => compare(siteOf(a.source.url) ?? '', siteOf(b.source.url) ?? ''));
    case 'text-date':
      // Latest first; texts without a date at the end.
      return recent.sort((a, b) => compare(b.source.date ?? '', a.source.date ?? ''));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
