import fc from 'fast-check';
import { Window } from 'happy-dom';
import { noPause } from '../../../lib/bitext/pause.ts';
import { ALL_FINDERS } from '../../../lib/layout/all-finders.ts';
import { findBitexts } from '../../../lib/layout/find-bitexts.ts';
import type { FoundBitext } from '../../../lib/layout/found-bitext.ts';
import { probe } from '../../../lib/layout/probe.ts';
import { createGridReader } from '../../../lib/parse/grid-reader.ts';
import { bringAligner } from '../../bring-aligner.ts';
import { prose } from '../../browser/pages/prose.ts';
import { oddText } from './odd-text.ts';

const TAGS = [
  'div',
  'p',
  'span',
  'table',
  'tbody',
  'tr',
  'td',
  'th',
  'ul',
  'li',
  'dl',
  'dt',
  'dd',
  'pre',
  'br',
  'h2',
  'a',
  'ruby',
  'rt',
  'b',
  'section',
  'form',
  'input',
  'caption',
  'template',
  'x-text',
  'svg',
  'title',
  'blockquote',
]; // prettier-ignore
const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['lang', 'en'],
  ['lang', 'ja'],
  ['lang', ''],
  ['dir', 'rtl'],
  ['hidden', ''],
  ['class', 'a b'],
  ['id', 'x'],
  ['colspan', '2'],
  ['colspan', '99999999999'],
  ['rowspan', '0'],
  ['rowspan', '3'],
  ['name', 'title'],
  ['aria-hidden', 'true'],
  ['datetime', '2021-07-20'],
  ['style', 'display:none'],
]; // prettier-ignore

/** An element to be: plain data, so that a failing page can be printed. */
export interface Odd {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Odd | string)[];
}

const sentence = fc.nat(30).chain((at) => fc.constantFrom(prose(at).en, prose(at).ja));
const words = fc.oneof({ weight: 3, arbitrary: sentence }, oddText(4));

/** Rows of cells, as pages with text have them, with odd ones between. */
const oddTable: fc.Arbitrary<Odd> = fc
  .array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((rows) => ({
    tag: 'table',
    attributes: [],
    children: rows.map((cells) => ({
      tag: 'tr',
      attributes: [],
      children: cells.map((text) => ({ tag: 'td', attributes: [], children: [text] })),
    })),
  }));

const { element } = fc.letrec<{ element: Odd; child: Odd | string }>((tie) => ({
  element: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }),
    children: fc.array(tie('child'), { maxLength: 4 }),
  }),
  child: fc.oneof({ depthSize: 'small', withCrossShrink: true }, words, oddTable, tie('element')),
}));

export const oddPage = fc.array(fc.oneof(element, oddTable), { minLength: 1, maxLength: 6 });

const window = new Window();

/** Built node by node: a parser would put right what scripts can make. */
function build(page: readonly Odd[]): Document {
  const doc = window.document.implementation.createHTMLDocument() as unknown as Document;
  const make = ({ tag, attributes, children }: Odd): Element => {
    const made = doc.createElement(tag);
    for (const [name, value] of attributes) made.setAttribute(name, value);
    const home = tag === 'x-text' ? made.attachShadow({ mode: 'open' }) : made;
    for (const child of children)
      home.appendChild(typeof child === 'string' ? doc.createTextNode(child) : make(child));
    return made;
  };
  for (const one of page) doc.body.appendChild(make(one));
  return doc;
}

/** Reads an odd page; throws where what must always hold does not. */
export async function checkPage(page: readonly Odd[]): Promise<void> {
  const doc = build(page);
  const before = doc.documentElement.outerHTML;
  probe(doc);
  const { found, reasons } = await findBitexts(doc, {
    finders: ALL_FINDERS,
    reader: createGridReader(async () => null, noPause),
    bringAligner,
    signal: new AbortController().signal,
    pause: noPause,
  });
  if (doc.documentElement.outerHTML !== before) throw new Error('the page was changed');
  if (found.length === 0 && reasons.length === 0) throw new Error('silent without a reason');
  const taken = new Set<Element>();
  for (const one of found) checkBitext(one, taken);
}

function checkBitext({ bitext, places }: FoundBitext, taken: Set<Element>): void {
  if (bitext.languages.length < 2) throw new Error('one language only');
  if (places.length !== bitext.segments.length) throw new Error('rows and places differ');
  const ids = new Set(bitext.segments.map(({ id }) => id));
  if (ids.size !== bitext.segments.length) throw new Error('two segments with one id');
  for (const { sides } of places) {
    for (const side of sides) {
      for (const element of side.kind === 'elements' ? side.elements : []) {
        if (taken.has(element)) throw new Error('an element belongs to two sides');
        taken.add(element);
      }
    }
  }
}
