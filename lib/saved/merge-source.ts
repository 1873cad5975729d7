import type { SourcePage } from './saved-segment.ts';

/** What is known of a page, with the gaps filled by what was read later; nothing known is replaced. */
export function mergeSource(known: SourcePage, later: SourcePage): SourcePage {
  const told = new Set(known.notices.map((notice) => notice.text));
  return {
    url: known.url,
    title: known.title ?? later.title,
    documentTitle: known.documentTitle || later.documentTitle,
    date: known.date ?? later.date,
    languages: [...new Set([...known.languages, ...later.languages])],
    notices: [...known.notices, ...later.notices.filter((notice) => !told.has(notice.text))],
  };
}
