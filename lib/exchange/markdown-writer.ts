import { ownName } from '../language/language-name.ts';
import type { SavedPage, SavedSegment } from '../saved/saved-segment.ts';
import { orderSides, type WriteOptions, type Writer } from './writer.ts';

/** Markdown for reading: a heading a page, then each segment as a numbered block, a language after the other. */
export function markdownWriter(options: WriteOptions): Writer {
  return {
    start: () => '',
    page: (page) => `${pageHead(page)}\n${page.segments.map(segmentBlock(options)).join('\n')}\n`,
    end: () => '',
  };
}

function pageHead({ source }: SavedPage): string {
  const titles = source.title ?? [source.documentTitle || source.url];
  const facts = [`<${source.url.replace(/[<>\s]/g, encodeURIComponent)}>`, source.date];
  const notices = source.notices.map((notice) => `*${escapeMarkdown(notice.text)}*  \n`);
  return [
    `# ${titles.map(escapeMarkdown).join(' / ')}\n\n`,
    `${facts.filter((fact) => fact !== null).join(' · ')}\n`,
    notices.length > 0 ? `\n${notices.join('')}` : '',
  ].join('');
}

function segmentBlock(options: WriteOptions) {
  return (segment: SavedSegment, index: number): string => {
    const speaker =
      segment.speaker === null ? '' : ` ${segment.speaker.map(escapeMarkdown).join(' / ')}`;
    const sides = orderSides(segment.sides, options.languages).map(
      (side) => `**${ownName(side.lang)}**  \n${escapeMarkdown(side.text) || '—'}\n`,
    );
    const note =
      segment.note === '' ? [] : [`> ${escapeMarkdown(segment.note).replace(/\n/g, '\n> ')}\n`];
    const tags =
      segment.tags.length === 0
        ? []
        : [`${segment.tags.map((tag) => `#${escapeMarkdown(tag)}`).join(' ')}\n`];
    return `## ${index + 1}.${speaker}\n\n${[...sides, ...note, ...tags].join('\n')}`;
  };
}

/** Text that shows as it is: marks escaped, line breaks kept with two blanks. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])(?=\s|$)/gm, (_, blank: string, mark: string) => {
      const at = mark.length - 1;
      return `${blank}${mark.slice(0, at)}\\${mark.slice(at)}`;
    })
    .replace(/\r?\n/g, '  \n');
}
