type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with attributes (`true` sets an empty one, `false` none) and children; text stays text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = doc.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A 20 × 20 line icon drawn in the text's colour, hidden from screen readers: its button has the name. */
export function icon(doc: Document, path: string): SVGSVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 20 20',
    width: '18',
    height: '18',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.6',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(name, value);
  }
  const line = doc.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

const EYE =
  'M2.5 10c2-3.4 4.5-5 7.5-5s5.5 1.6 7.5 5c-2 3.4-4.5 5-7.5 5s-5.5-1.6-7.5-5M10 12.2a2.2 2.2 0 1 0 0-4.4a2.2 2.2 0 0 0 0 4.4';

/** Line drawings for our buttons. */
export const ICONS = {
  flip: 'M4 7h11l-3-3M16 13H5l3 3',
  save: 'M6 3.5h8v13l-4-3-4 3z',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  close: 'M5 5l10 10M15 5L5 15',
  collapse: 'M5 8l5 5 5-5',
  next: 'M5 8l5 5 5-5',
  previous: 'M5 12l5-5 5 5',
  find: 'M8.5 3.5a5 5 0 1 1 0 10a5 5 0 0 1 0-10M12.5 12.5L17 17',
  more: 'M4.5 9.3a.7.7 0 1 0 0 1.4a.7.7 0 1 0 0-1.4M10 9.3a.7.7 0 1 0 0 1.4a.7.7 0 1 0 0-1.4M15.5 9.3a.7.7 0 1 0 0 1.4a.7.7 0 1 0 0-1.4',
  peek: EYE,
  recall: `${EYE}M4 16.5L16 3.5`,
  stacked: 'M4 4h12v5H4zM4 11h12v5H4z',
  facing: 'M3 4h6v12H3zM11 4h6v12h-6z',
  grip: 'M8 6h.01M8 10h.01M8 14h.01M12 6h.01M12 10h.01M12 14h.01',
} as const;

/** Gives a control that shows only an icon its name, for screen readers and as a tooltip. */
export function named<Made extends HTMLElement>(made: Made, text: string): Made {
  made.setAttribute('aria-label', text);
  made.title = text;
  return made;
}

/** A button that answers to people only: a page can forge clicks on nodes it can reach. */
export function button(
  doc: Document,
  signal: AbortSignal,
  run: (event: MouseEvent) => void,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const made = element(doc, 'button', { type: 'button' }, ...children);
  made.addEventListener('click', (event) => event.isTrusted && run(event), { signal });
  return made;
}
