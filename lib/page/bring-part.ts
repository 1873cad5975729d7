import type { AskBackground } from '../messages/background-calls.ts';
import type { PagePart } from '../messages/page-parts.ts';
import { type PageParts, signs } from './signs.ts';

/**
 * Brings a part of the reader into the page where it is not there yet. What every page pays for stays small:
 * each part is a script of its own. Null where it can't come (the extension was updated); asked again next time.
 */
export type BringPart = <Part extends PagePart>(part: Part) => Promise<PageParts[Part] | null>;

export function bringPartThrough(ask: AskBackground): BringPart {
  const coming = new Map<PagePart, Promise<unknown>>();
  return async (part) => {
    // On sites matched by path all parts but the largest are there already: the background may not bring them.
    if (!signs.parts[part]) {
      const asked = coming.get(part) ?? ask('start-part', { part }).catch(() => false);
      coming.set(part, asked);
      await asked;
      if (!signs.parts[part]) coming.delete(part);
    }
    return signs.parts[part] ?? null;
  };
}
