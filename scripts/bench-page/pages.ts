import { DIFFERENT_ROWS, prose } from '../../tests/browser/pages/prose.ts';
import { testPages } from '../../tests/browser/test-pages.ts';
import type { Pages } from '../page-server.ts';

const PROSE_BYTES = 5_000_000;

/** 5 MB of paragraphs and headings in one language, with no table. */
function longProse(): string {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < PROSE_BYTES; i += 1) {
    const text = [1, 2, 3, 4].map((step) => prose((i * 4 + step) % DIFFERENT_ROWS).en).join(' ');
    const part = i % 12 === 0 ? `<h2>Day ${i / 12 + 1}</h2>` : `<p>${text}</p>`;
    parts.push(part);
    size += part.length;
  }
  return `<!doctype html><html lang="en"><title>Records</title><main>${parts.join('\n')}</main></html>`;
}

/** The pages a visit is measured on, by name. */
export const MEASURED = {
  'small page': '/nothing',
  'sample page': '/sample',
  '50 rows': '/table/50',
  '10,000 rows': '/table/10000',
  '5 MB, no table': '/prose',
} as const;

export const benchPages: Pages = (path) =>
  path === '/prose' ? { body: longProse() } : testPages(path);
