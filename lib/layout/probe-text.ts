import { ENOUGH_TO_TELL, MAX_NODES } from './probe-limits.ts';

/**
 * The beginning of an element's text, from its first few text nodes only: the first touch of each costs most.
 * A line for each of them.
 */
export function startOf(element: Element, length: number, enough = ENOUGH_TO_TELL): string {
  return textFrom(element, length, enough, false);
}

/** The end of an element's text, from its last few text nodes. */
export function endOf(element: Element, length: number): string {
  return textFrom(element, length, ENOUGH_TO_TELL, true);
}

function textFrom(element: Element, length: number, enough: number, back: boolean): string {
  const [into, on] = back
    ? (['lastChild', 'previousSibling'] as const)
    : (['firstChild', 'nextSibling'] as const);
  let text = '';
  let node: Node | null = element[into];
  // A field named "parentNode" leads back into its form: ways out are counted too.
  for (let seen = 0; seen < MAX_NODES && node !== null; seen += 1) {
    if (node.nodeType === 3) {
      const all = node.nodeValue ?? '';
      if (back) text = `${all.slice(-length * 2).trim()}\n${text}`;
      else text += `\n${all.slice(0, length * 2).trim()}`;
      if (text.length > enough) break;
    } else if (node[into] !== null && node.nodeName !== 'SCRIPT' && node.nodeName !== 'STYLE') {
      node = node[into];
      continue;
    }
    for (; seen < MAX_NODES && node !== null && node[on] === null; seen += 1)
      node = node.parentNode === element ? null : node.parentNode;
    node = node?.[on] ?? null;
  }
  text = text.trim();
  return back ? text.slice(-length) : text.slice(0, length);
}
