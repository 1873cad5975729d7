import type { Bitext } from '../bitext/bitext.ts';
import type { Reason } from '../bitext/reason.ts';
import type { IdentifyLanguage } from '../language/identify.ts';
import { parseGrid } from '../parse/parse-grid.ts';
import type { ParseResult } from '../parse/parse-result.ts';
import { readText } from '../parse/read-text.ts';

/** A bitext and why it counts as one. */
export interface ReadBitext {
  readonly bitext: Bitext;
  readonly reasons: readonly Reason[];
}

/** What was read from a text or a file; `reasons` say why there is nothing, else it is empty. */
export interface Reading {
  readonly bitexts: readonly ReadBitext[];
  readonly reasons: readonly Reason[];
}

export interface ReadTextBitextsOptions {
  /** File name, or null for pasted text. */
  readonly title: string | null;
  readonly identify: IdentifyLanguage;
}

/** Reads every bitext of a plain text, through the same parser as the tables of pages. */
export async function readTextBitexts(
  text: string,
  { title, identify }: ReadTextBitextsOptions,
): Promise<Reading> {
  const read = readText(text, { title });
  if (!read.ok) return { bitexts: [], reasons: read.reasons };
  const bitexts: ReadBitext[] = [];
  const refused: (ParseResult & { ok: false })[] = [];
  for (const { grid } of read.grids) {
    const result = await parseGrid(grid, {
      id: `b${bitexts.length + 1}`,
      layout: 'text',
      identify,
    });
    if (result.ok) bitexts.push({ bitext: result.bitext, reasons: result.reasons });
    else refused.push(result);
  }
  if (bitexts.length > 0) return { bitexts, reasons: [] };
  const nearest = refused.toSorted((a, b) => b.score - a.score)[0];
  return { bitexts, reasons: nearest?.reasons ?? ['nothing-to-read'] };
}
