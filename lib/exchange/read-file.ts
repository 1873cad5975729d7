import { readJson, readJsonLines } from './json-format.ts';
import type { Problem, ReadFileResult, ReadProgress } from './problem.ts';
import { readTable } from './table-reader.ts';
import { readTmx } from './tmx-reader.ts';
import { readXliff } from './xliff-reader.ts';

export const MAX_FILE_BYTES = 200_000_000; // about 100,000 segments as JSON; beyond it a page runs out of memory

/**
 * Reads an exchange file by its content, the name helping where the content says nothing. JSON is read in
 * one piece, so nothing is told of it on the way.
 */
export function readFile(
  bytes: Uint8Array,
  fileName: string,
  now: string,
  told?: ReadProgress,
): ReadFileResult {
  if (bytes.length > MAX_FILE_BYTES) {
    return { ok: false, problem: tooLarge(bytes.length) };
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, problem: { code: 'encoding', line: decoded.line } };
  const { text } = decoded;
  const start = text.slice(0, 2_000).trimStart();
  if (start.startsWith('<')) {
    if (/<(\w+:)?xliff[\s>]/.test(start)) return readXliff(text, fileName, now, told);
    return readTmx(text, fileName, now, told);
  }
  if (start.startsWith('{')) {
    const isLines = /\.(jsonl|ndjson)$/i.test(fileName) || /^\{[^\n]*\}\s*\n\s*\{/.test(start);
    return isLines ? readJsonLines(text, told) : readJson(text);
  }
  if (/\.json$/i.test(fileName)) return readJson(text);
  if (/\.jsonl$/i.test(fileName)) return readJsonLines(text, told);
  if (start === '') return { ok: false, problem: { code: 'nothing-inside' } };
  if (/[,\t;]/.test(start)) return readTable(text, fileName, now, told);
  return { ok: false, problem: { code: 'unknown-format' } };
}

/** What is wrong with a file too large to read, with the limit in megabytes. */
export function tooLarge(bytes: number): Problem {
  const detail = `${Math.ceil(bytes / 1e6)} > ${MAX_FILE_BYTES / 1e6} MB`;
  return { code: 'too-large', detail };
}

type Decoded = { ok: true; text: string } | { ok: false; line: number };

/** UTF-8, or UTF-16 with a byte order mark; else the first line that is not. */
function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : null;
  try {
    return { ok: true, text: new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, line: wide === null ? firstBadLine(bytes) : 1 };
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}
