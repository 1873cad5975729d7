import { ownName } from '../language/language-name.ts';
import type { SavedPage, SavedSegment } from '../saved/saved-segment.ts';
import { orderSides, type WriteOptions, type Writer } from './writer.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

const PAGE_WIDTH = 16_838; // A4 on its side, in twentieths of a point
const PAGE_HEIGHT = 11_906;
const MARGIN = 1_000;
const NUMBER_WIDTH = 700;
const NOTE_WIDTH = 2_600;

export interface DocxWords {
  readonly number: string;
  readonly note: string;
}

/**
 * `word/document.xml`: per page a heading and a table No. | language A | language B … | note, as the
 * two-column files of translation tools have it. The header row repeats on every sheet.
 */
export function docxDocument(options: WriteOptions, sideCount: number, words: DocxWords): Writer {
  return {
    start: () =>
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
    page: (page) => pageXml(page, options, sideCount, words),
    end: () =>
      `<w:p/><w:sectPr><w:pgSz w:w="${PAGE_WIDTH}" w:h="${PAGE_HEIGHT}" w:orient="landscape"/><w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  };
}

function pageXml(
  { source, segments }: SavedPage,
  options: WriteOptions,
  sideCount: number,
  words: DocxWords,
): string {
  const columns = Math.max(sideCount, 1);
  const sideWidth = Math.floor((PAGE_WIDTH - 2 * MARGIN - NUMBER_WIDTH - NOTE_WIDTH) / columns);
  const widths = [NUMBER_WIDTH, ...Array<number>(columns).fill(sideWidth), NOTE_WIDTH];
  const languages = orderSides(
    source.languages.map((lang) => ({ lang })),
    options.languages,
  ).map(({ lang }) => lang);
  const names = Array.from({ length: columns }, (_, i) => languages[i]).map((lang) =>
    cell(paragraph(lang === undefined ? '' : ownName(lang), lang, true)),
  );
  const header = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(paragraph(words.number, undefined, true))}${names.join('')}${cell(paragraph(words.note, undefined, true))}</w:tr>`;
  const titles = source.title ?? [source.documentTitle || source.url];
  const heading = titles.map((title, i) => paragraph(title, source.languages[i], true)).join('');
  const facts = [source.url, source.date ?? '', ...source.notices.map((notice) => notice.text)];
  const factLine = paragraph(facts.filter((fact) => fact !== '').join(' · '));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = segments.map((segment, i) => rowXml(segment, i + 1, options.languages, columns));
  return `${heading}${factLine}<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${BORDERS}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${header}${rows.join('')}</w:tbl><w:p/>`;
}

function rowXml(
  segment: SavedSegment,
  number: number,
  languages: readonly string[],
  columns: number,
): string {
  const sides = orderSides(segment.sides, languages);
  const bold = segment.kind !== 'paragraph' && segment.kind !== 'note';
  const cells = Array.from({ length: columns }, (_, i) => {
    const side = sides[i];
    return cell(paragraph(side?.text ?? '', side?.lang, bold, side?.dir === 'rtl'));
  });
  const remarks = [segment.note, segment.tags.join(', ')].filter((text) => text !== '');
  return `<w:tr>${cell(paragraph(String(number)))}${cells.join('')}${cell(paragraph(remarks.join('\n')))}</w:tr>`;
}

function cell(content: string): string {
  return `<w:tc>${content}</w:tc>`;
}

/** One paragraph; line breaks inside the text stay line breaks. */
function paragraph(text: string, lang?: string, bold = false, rtl = false): string {
  const language = lang === undefined || lang === 'und' ? '' : languageXml(lang);
  const format = `${bold ? '<w:b/>' : ''}${rtl ? '<w:rtl/>' : ''}${language}`;
  const lines = text
    .split(/\r?\n/)
    .map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:p>${rtl ? '<w:pPr><w:bidi/></w:pPr>' : ''}<w:r>${format === '' ? '' : `<w:rPr>${format}</w:rPr>`}${lines}</w:r></w:p>`;
}

/** Word keeps the language of Latin, East Asian and right-to-left script apart; each run has all three. */
function languageXml(lang: string): string {
  const tag = xmlAttribute(lang);
  return `<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${tag}"/>`;
}

const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/>`)
  .join('')}</w:tblBorders>`;
