const LEVELS = 8; // elements entered to reach the first text; real cells nest two or three deep

/** The beginning of an element's text, from its first text node only: the first touch of each costs most. */
export function startOf(element: Element, length: number): string {
  let node: Node | null = element.firstChild;
  for (let level = 0; level < LEVELS && node !== null; ) {
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').slice(0, length * 2).trim();
      if (text !== '') return text.slice(0, length);
    } else if (
      node.firstChild !== null &&
      node.nodeName !== 'SCRIPT' &&
      node.nodeName !== 'STYLE'
    ) {
      node = node.firstChild;
      level += 1;
      continue;
    }
    node = node.nextSibling ?? uncle(node, element);
  }
  return '';
}

function uncle(node: Node, root: Element): Node | null {
  for (let at = node.parentNode; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}
