import { hasSignOfBlocks } from './probe-blocks.ts';
import { hasSignOfTable } from './probe-tables.ts';

/** Whether a document may hold a bitext: cheap, and rather true than false. The full detection decides. */
export function probe(doc: Document): boolean {
  return hasSignOfTable(doc) || hasSignOfBlocks(doc);
}
