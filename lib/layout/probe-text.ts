const MAX_NODES = 16; // nodes entered to reach the text; real cells nest two or three deep
const ENOUGH = 24; // characters that tell a writing: a verse number or a name may stand before the text

/** The beginning of an element's text, from its first few text nodes only: the first touch of each costs most. */
export function startOf(element: Element, length: number, enough = ENOUGH): string {
  return textFrom(element, length, enough, false);
}

/** The end of an element's text, from its last few text nodes. */
export function endOf(element: Element, length: number): string {
  return textFrom(element, length, ENOUGH, true);
}

function textFrom(element: Element, length: number, enough: number, back: boolean): string {
  const [into, on] = back
    ? (['lastChild', 'previousSibling'] as const)
    : (['firstChild', 'nextSibling'] as const);
  let text = '';
  let node: Node | null = element[into];
  for (let seen = 0; seen < MAX_NODES && node !== null; seen += 1) {
    if (node.nodeType === 3) {
      const all = node.nodeValue ?? '';
      if (back) text = `${all.slice(-length * 2).trim()} ${text}`;
      else text += ` ${all.slice(0, length * 2).trim()}`;
      if (text.length > enough) break;
    } else if (node[into] !== null && node.nodeName !== 'SCRIPT' && node.nodeName !== 'STYLE') {
      node = node[into];
      continue;
    }
    while (node !== null && node[on] === null)
      node = node.parentNode === element ? null : node.parentNode;
    node = node?.[on] ?? null;
  }
  text = text.trim();
  return back ? text.slice(-length) : text.slice(0, length);
}
