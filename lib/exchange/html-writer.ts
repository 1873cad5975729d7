import { directionOf } from '../language/direction.ts';
import { ownName } from '../language/language-name.ts';
import type { SavedPage, SavedSegment } from '../saved/saved-segment.ts';
import { htmlStyle } from './html-style.ts';
import { orderSides, type WriteOptions, type Writer } from './writer.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** Words of the file in the reader's own language. */
export interface HtmlWords {
  readonly lang: string;
  readonly title: string;
  readonly all: string;
  readonly flip: string;
}

/** One self-contained file: flips without script, prints as facing columns, loads nothing. */
export function htmlWriter(options: WriteOptions, sideCount: number, words: HtmlWords): Writer {
  let rows = 0;
  const views = options.languages
    .slice(0, sideCount)
    .map(
      (lang, view) =>
        `<input type="radio" name="view" class="view" id="view-${view}"><label for="view-${view}" lang="${xmlAttribute(lang)}">${xmlText(ownName(lang))}</label>`,
    );
  return {
    start: () =>
      `<!DOCTYPE html>
<html lang="${xmlAttribute(words.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="Taiyaku ${xmlAttribute(options.version)}">
<title>${xmlText(words.title)}</title>
<style>
${htmlStyle(sideCount)}</style>
</head>
<body style="--sides: ${sideCount}">
<input type="radio" name="view" class="view" id="view-all" checked><label for="view-all">${xmlText(words.all)}</label>
${views.join('\n')}
<main>
`,
    page(page) {
      const sections = page.segments.map((segment, i) => {
        rows += 1;
        return rowHtml(segment, i + 1, `row-${rows}`, options.languages, words.flip);
      });
      return `<section>\n${headHtml(page)}${sections.join('')}</section>\n`;
    },
    end: () => '</main>\n</body>\n</html>\n',
  };
}

function headHtml({ source }: SavedPage): string {
  const titles = source.title?.map((title, i) => {
    const lang = source.languages[i] ?? 'und';
    return `<span lang="${xmlAttribute(lang)}" dir="${directionOf(lang)}">${xmlText(title)}</span>`;
  });
  const name = titles?.join('') ?? xmlText(source.documentTitle || source.url);
  // Only addresses of the web become links; anything else a page may have said stays text.
  const link = /^https?:/.test(source.url)
    ? `<a href="${xmlAttribute(source.url)}" rel="noreferrer">${xmlText(source.url)}</a>`
    : xmlText(source.url);
  const date = source.date === null ? [] : [`<time>${xmlText(source.date)}</time>`];
  const notices = source.notices.map((notice) => xmlText(notice.text));
  return `<h2>${name}</h2>\n<p class="facts">${[link, ...date, ...notices].join(' · ')}</p>\n`;
}

function rowHtml(
  segment: SavedSegment,
  number: number,
  id: string,
  languages: readonly string[],
  flip: string,
): string {
  const sides = orderSides(segment.sides, languages).map(
    (side, i) =>
      `<div class="side side-${i}" lang="${xmlAttribute(side.lang)}" dir="${side.dir}">${xmlText(side.text)}</div>`,
  );
  const remarks = [segment.note, segment.tags.join(', ')].filter((text) => text !== '');
  const note = remarks.length === 0 ? '' : `<p class="note">${xmlText(remarks.join('\n'))}</p>`;
  return `<div class="row ${segment.kind}"><input type="checkbox" id="${id}"><span class="number">${number}</span>${sides.join('')}<label for="${id}">${xmlText(flip)}</label>${note}</div>\n`;
}
