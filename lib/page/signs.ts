import type { IdentifyLanguage } from '../language/identify.ts';
import type { SentenceParts, Sentences } from './sentences/sentence-parts.ts';
import type { PageTools, ToolParts } from './tools/tool-parts.ts';

/** What our scripts in one page leave for each other, in the isolated world that the page can't see. */
interface Signs {
  /** The probe is there and has seen nothing yet: a reader that is loaded waits to be called. */
  probeWaits?: boolean;
  /** Set by a reader that waits. */
  startReader?: () => void;
  /** Set by the reader: a second injection must not start a second one. */
  readerLife?: AbortController;
  /** Set by identifier.js. */
  identify?: IdentifyLanguage;
  /** Set by aligner.js. */
  createSentences?: (parts: SentenceParts, signal: AbortSignal) => Sentences;
  /** Set by page-tools.js. */
  createTools?: (parts: ToolParts, signal: AbortSignal) => PageTools;
}

declare global {
  var taiyakuSigns: Signs | undefined;
}

globalThis.taiyakuSigns ??= {};

export const signs: Signs = globalThis.taiyakuSigns;
