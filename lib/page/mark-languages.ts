import type { Side } from '../bitext/bitext.ts';
import type { RowPlace } from '../layout/found-bitext.ts';
import { closestAcross } from '../layout/scopes.ts';
import type { AttributeLedger } from './attribute-ledger.ts';
import { LENT } from './dom-markers.ts';

/**
 * Gives each side in the page its `lang`, and its `dir` where what it inherits is wrong: fonts, line
 * breaking and screen readers follow them. What the page itself declares is left as it is.
 */
export function markLanguages(
  place: RowPlace,
  sides: readonly Side[],
  ledger: AttributeLedger,
): void {
  for (const [index, sidePlace] of place.sides.entries()) {
    const side = sides[index];
    if (!side || sidePlace.kind !== 'elements') continue;
    for (const element of sidePlace.elements) {
      const lent: string[] = [];
      if (side.lang !== 'und' && !speaks(element, side.lang)) {
        ledger.write(element, 'lang', side.lang);
        lent.push('lang');
      }
      const inherited = inheritedDirection(element);
      if (inherited !== null && inherited !== side.dir && !element.hasAttribute('dir')) {
        ledger.write(element, 'dir', side.dir);
        lent.push('dir');
      }
      if (lent.length > 0) ledger.write(element, LENT, lent.join(' '));
    }
  }
}

/** Whether the element is already declared to be in the language, by itself or by what is around it. */
function speaks(element: Element, lang: string): boolean {
  if (element.hasAttribute('lang')) return true;
  const declared = closestAcross(element, '[lang]')?.getAttribute('lang') ?? '';
  return primary(declared) === primary(lang);
}

const primary = (lang: string) => lang.toLowerCase().split('-')[0];

/** `dir="auto"` finds the direction by itself: null, never to be overruled. */
function inheritedDirection(element: Element): 'ltr' | 'rtl' | null {
  const declared = closestAcross(element, '[dir]')?.getAttribute('dir')?.toLowerCase();
  if (declared === 'auto') return null;
  return declared === 'rtl' ? 'rtl' : 'ltr';
}
