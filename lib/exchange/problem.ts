import type { SavedPage } from '../saved/saved-segment.ts';

/** What can be wrong with a file or a unit of it; the library page has a sentence for each. */
export type ProblemCode =
  | 'too-large' // more bytes than we read
  | 'gone' // moved, deleted or locked since it was chosen
  | 'encoding' // not text in UTF-8 or marked UTF-16
  | 'unknown-format' // neither name nor content says what it is
  | 'not-json'
  | 'not-xml'
  | 'not-tmx'
  | 'not-xliff'
  | 'hostile-xml' // declares entities, or is nested too deep
  | 'no-columns' // a table without two text columns
  | 'no-source-language' // TMX or XLIFF that does not say which language is the source
  | 'newer-version' // written by a newer Taiyaku
  | 'wrong-shape' // a field is missing or of another type
  | 'one-language' // a unit with text in fewer than two languages
  | 'too-many-languages' // a unit with one language twice, or more variants than we keep
  | 'no-language-tag' // a text without a language
  | 'row-length' // a table row with other cells than its header says
  | 'duplicate-id' // the same unit again with other texts
  | 'broken-character' // half a surrogate pair
  | 'nothing-inside';

/** A fault and where it is. */
export interface Problem {
  readonly code: ProblemCode;
  /** Line in the file, from 1, where known. */
  readonly line?: number;
  /** Number of the unit, row or record, from 1, where known. */
  readonly unit?: number;
  /** What exactly: a field name, a limit, the parser's words. */
  readonly detail?: string;
}

export type ReadFileResult =
  /** `refused` units are left out of `pages`; the others are whole. */
  | {
      readonly ok: true;
      readonly pages: readonly SavedPage[];
      readonly refused: readonly Problem[];
    }
  | { readonly ok: false; readonly problem: Problem };

/** Told how much of the text is read, 0 … 1. */
export type ReadProgress = (share: number) => void;

/** Ends reading a file; made a value by `readResult`, never seen outside lib/exchange. */
export class UnreadableFile extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code} ${problem.detail ?? ''}`);
    this.problem = problem;
  }
}

/** Runs a reader; an empty file is a problem too. */
export function readResult(
  read: () => { pages: readonly SavedPage[]; refused?: readonly Problem[] },
): ReadFileResult {
  try {
    const { pages, refused = [] } = read();
    if (pages.length === 0 && refused.length === 0) {
      return { ok: false, problem: { code: 'nothing-inside' } };
    }
    return { ok: true, pages, refused };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, problem: error.problem };
    throw error;
  }
}
