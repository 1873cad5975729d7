import type { Page } from 'puppeteer-core';

/** Cell texts of one table in logical columns, letters and figures only: what two readers of a page must agree on. */
export interface RefereeTable {
  readonly rows: readonly (readonly string[])[];
}

/** Reads every table of the page that is open, independently of the extension's own reader. */
export function readTables(page: Page): Promise<readonly RefereeTable[]> {
  return page.evaluate(() => {
    const bare = (cell: Element) => {
      const copy = cell.cloneNode(true) as Element;
      for (const extra of copy.querySelectorAll('rt, rp, script, style, template, svg'))
        extra.remove();
      return (copy.textContent ?? '').replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
    };
    return [...document.querySelectorAll('table')].map((table) => {
      const rows: string[][] = [];
      const below: { column: number; rows: number }[] = [];
      for (const row of table.rows) {
        const line: string[] = [];
        let column = 0;
        const covered = () => below.some((span) => span.column === column && span.rows > 0);
        const started: { column: number; rows: number }[] = [];
        for (const cell of row.cells) {
          while (covered()) line[column++] = '';
          line[column] = bare(cell);
          for (let i = 0; i < cell.colSpan; i += 1) {
            if (i > 0) line[column] = '';
            if (cell.rowSpan > 1) started.push({ column, rows: cell.rowSpan - 1 });
            column += 1;
          }
        }
        for (const span of below) span.rows -= 1;
        below.push(...started);
        rows.push(Array.from(line, (text) => text ?? ''));
      }
      return { rows };
    });
  });
}

/** The same letters and figures of a segment's text. */
export const bareText = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
