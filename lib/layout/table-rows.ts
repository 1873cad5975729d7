/** The rows that belong to a table itself, not to a table inside it, in reading order. */
export function tableRows(table: Element): readonly Element[] {
  const rows: Element[] = [];
  for (let part = table.firstElementChild; part !== null; part = part.nextElementSibling) {
    if (part.tagName === 'TR') rows.push(part);
    else if (part.tagName === 'TBODY' || part.tagName === 'THEAD' || part.tagName === 'TFOOT') {
      for (let row = part.firstElementChild; row !== null; row = row.nextElementSibling) {
        if (row.tagName === 'TR') rows.push(row);
      }
    }
  }
  return rows;
}

/** The cells of a row, in reading order. */
export function rowCells(row: Element): readonly Element[] {
  const cells: Element[] = [];
  for (let cell = row.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    if (cell.tagName === 'TD' || cell.tagName === 'TH') cells.push(cell);
  }
  return cells;
}
