import { hasSignOfBlocks } from './probe-blocks.ts';
import { hasSignOfTable } from './probe-tables.ts';
import { framesIn, GLANCE, type Scope, scopesOf } from './scopes.ts';

/** Whether a page may hold a bitext: cheap, and rather true than false. The full detection decides. */
export const probe = (doc: Document): boolean =>
  scopesAt(doc).some((scope) => {
    try {
      return hasSignOfTable(scope) || hasSignOfBlocks(scope);
    } catch {
      // A form's fields may stand in the way, `clobbering.ts`: too long to ask in every page, and every walk here ends.
      return false;
    }
  });

/** The frames of a page that may be read, to be heard when they load. */
export const probeFrames = (doc: Document): readonly HTMLIFrameElement[] =>
  scopesAt(doc).flatMap(framesIn);

function scopesAt(doc: Document): readonly Scope[] {
  try {
    return scopesOf(doc, GLANCE, () => false);
  } catch {
    return [];
  }
}
