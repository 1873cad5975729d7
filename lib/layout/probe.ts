import { hasSignOfBlocks } from './probe-blocks.ts';
import { hasSignOfTable } from './probe-tables.ts';
import { GLANCE, scopesOf } from './scopes.ts';

/** Whether a page may hold a bitext: cheap, and rather true than false. The full detection decides. */
export function probe(doc: Document): boolean {
  return scopesOf(doc, GLANCE).some((scope) => hasSignOfTable(scope) || hasSignOfBlocks(scope));
}
