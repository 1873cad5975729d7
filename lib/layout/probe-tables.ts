/** Placeholder until the sampling is written: any table with two cells in a row. */
export function hasSignOfTable(doc: Document): boolean {
  return doc.querySelector('tr > td + td, tr > th + td') !== null;
}
