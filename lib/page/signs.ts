import type { BlockAligner } from '../align/block-aligner.ts';
import type { WordTable } from '../align/words/common-words.ts';
import type { CompareFigures } from '../anchors/compare-figures.ts';
import type { Pause } from '../bitext/pause.ts';
import type { IdentifyLanguage } from '../language/identify.ts';
import type { LaterFinders } from '../layout/finder-sources.ts';
import type { PagePart, WordPart } from '../messages/page-parts.ts';
import type { GridReader } from '../parse/grid-reader.ts';
import type { BringPart } from './bring-part.ts';
import type { PageRows, RowsParts } from './page-rows.ts';
import type { PageTexts, TextsParts } from './page-texts.ts';
import type { SentenceParts, Sentences } from './sentences/sentence-parts.ts';
import type { PageTools, ToolParts } from './tools/tool-parts.ts';

/** What each part of the reader is, once its script has come into the page. */
export interface PageParts extends Record<WordPart, WordTable> {
  readonly layouts: LaterFinders;
  readonly judging: (bringPart: BringPart, pause: Pause) => GridReader;
  readonly texts: (parts: TextsParts) => PageTexts;
  readonly rows: (parts: RowsParts, signal: AbortSignal) => PageRows;
  readonly tools: (parts: ToolParts, signal: AbortSignal) => PageTools;
  readonly sentences: (parts: SentenceParts, signal: AbortSignal) => Sentences;
  readonly pairing: (bringPart: BringPart) => BlockAligner;
  readonly figures: CompareFigures;
  readonly identifier: IdentifyLanguage;
}

/** What our scripts in one page leave for each other, in the isolated world that the page can't see. */
interface Signs {
  /** The probe is there and has seen nothing yet: a reader that is loaded waits to be called. */
  probeWaits?: boolean;
  /** Set by a reader that waits. */
  startReader?: () => void;
  /** Set by the reader: a second injection must not start a second one. */
  readerLife?: AbortController;
  /** The parts that have come; each is set by its own script, after the reader, which begins with none. */
  parts: { -readonly [Part in PagePart]?: PageParts[Part] };
}

declare global {
  var taiyakuSigns: Signs | undefined;
}

globalThis.taiyakuSigns ??= { parts: {} };

export const signs: Signs = globalThis.taiyakuSigns;
