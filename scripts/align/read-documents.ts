import { readFileSync } from 'node:fs';
import type { IndexBead } from './score-beads.ts';

/** A document of an alignment set (see the FORMAT.md beside the sets). */
export interface SetDocument {
  readonly id: string;
  readonly sl: string;
  readonly tl: string;
  readonly src: readonly string[];
  readonly tgt: readonly string[];
  readonly gold?: readonly IndexBead[];
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

function toDocument(line: string, place: string): SetDocument {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error(`${place}: no object`);
  const { id, sl, tl, src, tgt } = value as Record<string, unknown>;
  if (!isTexts(src) || !isTexts(tgt))
    throw new Error(`${place}: src and tgt must be lists of texts`);
  return {
    ...value,
    id: String(id ?? place),
    sl: typeof sl === 'string' ? sl : 'und',
    tl: typeof tl === 'string' ? tl : 'und',
    src,
    tgt,
  };
}

/** Documents of a JSONL file, in order; throws with the line's number where one cannot be read. */
export function readDocuments(file: string): SetDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [toDocument(line, `${file}:${index + 1}`)],
    );
}
