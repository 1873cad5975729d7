import { isClobbered } from './clobbering.ts';
import { hasSignOfBlocks } from './probe-blocks.ts';
import { hasSignOfTable } from './probe-tables.ts';

/** Whether a document may hold a bitext: cheap, and rather true than false. The full detection decides. */
export function probe(doc: Document): boolean {
  return !isClobbered(doc) && (hasSignOfTable(doc) || hasSignOfBlocks(doc));
}
