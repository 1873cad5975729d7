const MAX_NODES = 16; // nodes entered to reach the text; real cells nest two or three deep
const ENOUGH = 24; // characters that tell a writing: a verse number or a name may stand before the text

/** The beginning of an element's text, from its first few text nodes only: the first touch of each costs most. */
export function startOf(element: Element, length: number): string {
  let start = '';
  let node: Node | null = element.firstChild;
  for (let seen = 0; seen < MAX_NODES && node !== null; seen += 1) {
    if (node.nodeType === 3) {
      start += (node.nodeValue ?? '').slice(0, length * 2).trim();
      if (start.length >= ENOUGH) break;
    } else if (
      node.firstChild !== null &&
      node.nodeName !== 'SCRIPT' &&
      node.nodeName !== 'STYLE'
    ) {
      node = node.firstChild;
      continue;
    }
    node = node.nextSibling ?? uncle(node, element);
  }
  return start.slice(0, length);
}

function uncle(node: Node, root: Element): Node | null {
  for (let at = node.parentNode; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}
