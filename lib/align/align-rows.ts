import { type AlignOptions, type Bead, type Languages, toBead } from './align-sentences.ts';
import { alignSteps } from './align-steps.ts';
import type { Section } from './path.ts';
import type { SureBead } from './posterior.ts';
import { finish } from './run-steps.ts';
import { readSide } from './side.ts';
import { type Span, splitSentences } from './split-sentences.ts';
import { NO_WORDS } from './words/common-words.ts';

/** One row of a bitext: the same segment in two languages, as text. */
export type RowTexts = readonly [string, string];

/** A row's sentences, as stretches of its two texts, and the beads that pair them (indices into the spans). */
export interface AlignedRow {
  readonly src: readonly Span[];
  readonly tgt: readonly Span[];
  readonly beads: readonly Bead[];
}

const cut = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

/** Aligns the sentences of all rows together in slices; every `yield` is a place to pause. */
export function* alignRowSteps(
  rows: readonly RowTexts[],
  languages: Languages,
  { words = NO_WORDS, wordList, grow = false }: AlignOptions = {},
): Generator<void, readonly AlignedRow[]> {
  const spans = rows.map(([left, right]) => ({
    src: splitSentences(left, languages[0]),
    tgt: splitSentences(right, languages[1]),
  }));
  yield;
  const sections: Section[] = [];
  let x1 = 0;
  let y1 = 0;
  for (const { src, tgt } of spans) {
    const [x0, y0] = [x1, y1];
    x1 += src.length;
    y1 += tgt.length;
    sections.push({ x0, x1, y0, y1 });
  }
  const source = yield* readSide(
    spans.flatMap(({ src }, row) => cut(rows[row]?.[0] ?? '', src)),
    languages[0],
    words[0],
  );
  yield;
  const target = yield* readSide(
    spans.flatMap(({ tgt }, row) => cut(rows[row]?.[1] ?? '', tgt)),
    languages[1],
    words[1],
  );
  yield;
  const beads = yield* alignSteps({
    source,
    target,
    sections,
    gaps: false,
    wordList: wordList ?? null,
    grow,
  });
  const byRow: SureBead[][] = sections.map(() => []);
  let row = 0;
  for (const bead of beads) {
    while (bead.x1 > (sections[row]?.x1 ?? bead.x1) || bead.y1 > (sections[row]?.y1 ?? bead.y1))
      row++;
    byRow[row]?.push(bead);
  }
  return spans.map(({ src, tgt }, index) => {
    const { x0 = 0, y0 = 0 } = sections[index] ?? {};
    const local = (byRow[index] ?? []).map((bead) =>
      toBead({ ...bead, x0: bead.x0 - x0, x1: bead.x1 - x0, y0: bead.y0 - y0, y1: bead.y1 - y0 }),
    );
    return { src, tgt, beads: local };
  });
}

/**
 * Pairs the sentences inside every row of a bitext; no pair leaves its row, but all rows teach the word list. An
 * empty side gives beads without counterpart.
 */
export function alignRows(
  rows: readonly RowTexts[],
  languages: Languages,
  options: AlignOptions = {},
): readonly AlignedRow[] {
  return finish(alignRowSteps(rows, languages, options));
}
