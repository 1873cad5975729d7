import type { LayoutKind } from '../bitext/bitext.ts';
import type { Grid } from '../bitext/grid.ts';
import type { IdentifyLanguage } from '../language/identify.ts';
import type { ParseResult } from './parse-result.ts';

export interface ParseOptions {
  /** Id of the bitext to be: `b1`, `b2` … */
  readonly id: string;
  readonly layout: LayoutKind;
  /** Asked only for pooled text whose script leaves the language open. */
  readonly identify: IdentifyLanguage;
}

/** Reads a grid as a text and its translation, or says why it is none. */
export async function parseGrid(_grid: Grid, _options: ParseOptions): Promise<ParseResult> {
  return { ok: false, reasons: ['nothing-to-read'] };
}
