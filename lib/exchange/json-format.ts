import { RECORD_VERSION, type SavedPage } from '../saved/saved-segment.ts';
import { checkSegment, checkSource, hasBrokenCharacter } from './check-page.ts';
import { type ReadFileResult, type ReadProgress, readResult, UnreadableFile } from './problem.ts';
import type { WriteOptions, Writer } from './writer.ts';

const FORMAT = 'taiyaku-library';

/** The full backup: `{format, version, …, pages: [{source, segments}]}`. Lossless. */
export function jsonWriter({ now, version }: WriteOptions): Writer {
  const head = { format: FORMAT, version: RECORD_VERSION, writtenAt: now, writtenBy: version };
  let before = '\n';
  return {
    start: () => `${JSON.stringify(head).slice(0, -1)},"pages":[`,
    page(page) {
      const text = `${before}${JSON.stringify(page)}`;
      before = ',\n';
      return text;
    },
    end: () => '\n]}\n',
  };
}

/** The full backup a line at a time: a head line, then a page a line. Lossless. */
export function jsonLinesWriter({ now, version }: WriteOptions): Writer {
  const head = { format: FORMAT, version: RECORD_VERSION, writtenAt: now, writtenBy: version };
  return {
    start: () => `${JSON.stringify(head)}\n`,
    page: (page) => `${JSON.stringify(page)}\n`,
    end: () => '',
  };
}

/** Reads what `jsonWriter` wrote. A backup is taken whole or not at all. */
export function readJson(text: string): ReadFileResult {
  return readResult(() => {
    const value = parseJson(text, undefined);
    checkHead(value, undefined);
    const pages: unknown = (value as { pages?: unknown }).pages;
    if (!Array.isArray(pages)) throw new UnreadableFile({ code: 'wrong-shape', detail: 'pages' });
    return { pages: pages.map((page, i) => checkPage(page, { unit: i + 1 })) };
  });
}

/** Reads what `jsonLinesWriter` wrote, line by line; a bad line is named and refuses the whole. */
export function readJsonLines(text: string, told: ReadProgress = () => {}): ReadFileResult {
  return readResult(() => {
    const pages: SavedPage[] = [];
    let line = 0;
    for (let start = 0; start < text.length; ) {
      const found = text.indexOf('\n', start);
      const end = found === -1 ? text.length : found;
      const content = text.slice(start, end).trim();
      start = end + 1;
      told(start / text.length);
      line += 1;
      if (content === '') continue;
      const value = parseJson(content, line);
      if (line === 1) checkHead(value, line);
      else pages.push(checkPage(value, { line }));
    }
    return { pages };
  });
}

function parseJson(text: string, line: number | undefined): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile({
      code: 'not-json',
      ...(line === undefined ? {} : { line }),
      detail: error instanceof Error ? error.message.slice(0, 120) : '',
    });
  }
}

function checkHead(value: unknown, line: number | undefined): void {
  const where = line === undefined ? {} : { line };
  const head = (typeof value === 'object' && value !== null ? value : {}) as {
    format?: unknown;
    version?: unknown;
  };
  if (head.format !== FORMAT) {
    throw new UnreadableFile({ code: 'wrong-shape', ...where, detail: 'format' });
  }
  if (!Number.isInteger(head.version) || Number(head.version) < 1) {
    throw new UnreadableFile({ code: 'wrong-shape', ...where, detail: 'version' });
  }
  if (Number(head.version) > RECORD_VERSION) {
    throw new UnreadableFile({ code: 'newer-version', ...where, detail: String(head.version) });
  }
}

function checkPage(value: unknown, where: { line?: number; unit?: number }): SavedPage {
  const { source, segments } = (typeof value === 'object' && value !== null ? value : {}) as {
    source?: unknown;
    segments?: unknown;
  };
  const page = checkSource(source);
  if (!page.ok) {
    throw new UnreadableFile({ code: 'wrong-shape', ...where, detail: `source.${page.field}` });
  }
  if (!Array.isArray(segments)) {
    throw new UnreadableFile({ code: 'wrong-shape', ...where, detail: 'segments' });
  }
  const read = segments.map((segment, i) => {
    const result = checkSegment(segment);
    if (!result.ok) {
      const detail = `segments[${i}].${result.field}`;
      throw new UnreadableFile({ code: 'wrong-shape', ...where, detail });
    }
    return result.value;
  });
  const checkedPage = { source: page.value, segments: read };
  if (new Set(read.map((segment) => segment.id)).size < read.length) {
    throw new UnreadableFile({ code: 'duplicate-id', ...where });
  }
  if (hasBrokenCharacter(checkedPage)) {
    throw new UnreadableFile({ code: 'broken-character', ...where });
  }
  return checkedPage;
}
