const STEPS = 12; // nodes walked to reach the first text of a cell; real cells nest two or three deep

/** The first characters of an element's text, from its first text nodes only: the first touch of each costs most. */
export function startOf(element: Element, length: number): string {
  let text = '';
  let node: Node | null = element.firstChild;
  for (let step = 0; step < STEPS && node !== null && text.length < length; step += 1) {
    if (node.nodeType === 3) text += node.nodeValue?.trim() ?? '';
    node = next(node, element);
  }
  return text.slice(0, length);
}

function next(node: Node, root: Node): Node | null {
  if (node.firstChild !== null && !SILENT.test(node.nodeName)) return node.firstChild;
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}

const SILENT = /^(SCRIPT|STYLE|RT|RP|SVG)$/i;
