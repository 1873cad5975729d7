import type { RowRef } from '../../messages/page-state.ts';
import type { RowController } from '../row-controller.ts';

/** What the painting of sentences and figures needs from the reader that is already there. */
export interface SentenceParts {
  readonly doc: Document;
  readonly controllers: readonly RowController[];
  readonly pause: () => Promise<void>;
}

/** Paints what answers what in a row. Comes into a page when its reader first points at a row. */
export interface Sentences {
  /** The row with pointer or focus changed: its figures are checked and marked. */
  setRow(row: RowRef | null): void;
  /** The next sentence of the row, or the one before, by keyboard. */
  step(by: 1 | -1): void;
}
