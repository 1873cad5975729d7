import { isClobbered } from '../layout/clobbering.ts';
import { type Scope, SEARCH, scopesOf } from '../layout/scopes.ts';
import { CONTROLS_HOST, HIDDEN, LENT, STACKED, VEIL, VIEW_HOST } from './dom-markers.ts';

/**
 * Takes away what an earlier instance left in the page. Firefox ends a reloaded extension's scripts without a
 * last word, so their attributes stay; a row hidden twice, by the old one and by us, would be gone altogether.
 */
export function clearLeftovers(doc: Document): void {
  for (const scope of scopesOf(doc, SEARCH, isClobbered)) clearTree(scope);
}

function clearTree(scope: Scope): void {
  for (const host of scope.querySelectorAll(`${CONTROLS_HOST}, ${VIEW_HOST}`)) host.remove();
  for (const element of scope.querySelectorAll(`[${LENT}]`)) {
    for (const name of (element.getAttribute(LENT) ?? '').split(' ')) {
      if (name === 'lang' || name === 'dir') element.removeAttribute(name);
    }
  }
  for (const name of [HIDDEN, VEIL, STACKED, LENT]) {
    for (const element of scope.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
}
