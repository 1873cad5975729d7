import type { SavedPage } from '../saved/saved-segment.ts';
import { hiddenOf, type Unit, unitsOf } from './unit.ts';
import type { WriteOptions, Writer } from './writer.ts';
import { legalXml, xmlAttribute, xmlText } from './xml-text.ts';

const NAMESPACES =
  'xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"';
// biome-ignore lint/suspicious/noControlCharactersInRegex: `<cp>` is how XLIFF writes control characters
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/**
 * XLIFF 2.1 for the first two languages of the options. A page is a `<file>`, a segment a `<unit>`.
 * Segments without text in the source language.
 */
export function xliffWriter(options: WriteOptions): Writer {
  const [source = 'und', target = 'und'] = options.languages;
  let files = 0;
  return {
    start: () =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<xliff ${NAMESPACES} version="2.1" srcLang="${xmlAttribute(source)}" trgLang="${xmlAttribute(target)}">\n`,
    page(page) {
      const units = unitsOf(page).filter((unit) => isInXliff(unit, source));
      if (units.length === 0) return '';
      files += 1;
      const body = units.map((unit, i) => unitXml(unit, `u${i + 1}`, [source, target]));
      return `<file id="f${files}" original="${xmlAttribute(page.source.url)}">\n${pageNotes(page)}${body.join('')}</file>\n`;
    },
    end: () => '</xliff>\n',
  };
}

/** True where the unit has text in the source language. */
function isInXliff({ segment }: Unit, source: string): boolean {
  return segment.sides.some((side) => side.lang === source && side.text !== '');
}

function pageNotes({ source }: SavedPage): string {
  const notes = [...(source.title ?? []), ...source.notices.map((notice) => notice.text)];
  if (notes.length === 0) return '';
  const lines = notes.map((note) => `<note category="source">${xmlText(note)}</note>`);
  return `<notes>${lines.join('')}</notes>\n`;
}

function unitXml(unit: Unit, id: string, languages: readonly [string, string]): string {
  const { segment } = unit;
  const shown = languages
    .map((lang) => segment.sides.findIndex((side) => side.lang === lang && side.text !== ''))
    .filter((index) => index !== -1);
  const [source = '', target] = shown.map((index) => segment.sides[index]?.text ?? '');
  const meta: [string, string][] = [
    ['saved-at', segment.savedAt],
    ...segment.tags.map((tag): [string, string] => ['tag', tag]),
    ['taiyaku', JSON.stringify(hiddenOf(unit, shown))],
  ];
  const metadata = meta.map(
    ([type, text]) => `<mda:meta type="${type}">${xmlText(text)}</mda:meta>`,
  );
  const speaker = (segment.speaker ?? []).map((text) => note('speaker', text));
  const own = segment.note === '' ? [] : [note('reader', segment.note)];
  const notes = [...speaker, ...own].join('');
  const targetXml =
    target === undefined ? '' : `<target xml:space="preserve">${inline(target)}</target>`;
  return [
    `<unit id="${id}" name="${xmlAttribute(segment.id)}" xml:space="preserve">`,
    `<mda:metadata><mda:metaGroup category="taiyaku">${metadata.join('')}</mda:metaGroup></mda:metadata>`,
    notes === '' ? '' : `<notes>${notes}</notes>`,
    `<segment state="${target === undefined ? 'initial' : 'final'}"><source xml:space="preserve">${inline(source)}</source>${targetXml}</segment>`,
    '</unit>\n',
  ].join('');
}

function note(category: string, text: string): string {
  return `<note category="${category}">${xmlText(text)}</note>`;
}

/** Text as content of source or target; control characters as `<cp>`. */
function inline(text: string): string {
  let xml = '';
  let from = 0;
  for (const control of text.matchAll(CONTROL)) {
    const hex = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    xml += `${xmlText(text.slice(from, control.index))}<cp hex="${hex}"/>`;
    from = control.index + 1;
  }
  return xml + xmlText(legalXml(text.slice(from)));
}
