import type { SentencePair } from '../../align/sentence-pair.ts';
import type { FigureCheck } from '../../anchors/compare-figures.ts';
import type { RowRef } from '../../messages/page-state.ts';
import type { SegmentDraft } from '../../saved/saved-segment.ts';
import type { BringPart } from '../bring-part.ts';
import type { PointerSpot } from '../pointer-spot.ts';
import type { RowController } from '../row-controller.ts';
import type { SelectedSide } from '../tools/tool-parts.ts';
import type { SpokenLine } from './spoken-pairs.ts';

/** What the painting of sentences and figures needs from the reader that is already there. */
export interface SentenceParts {
  readonly doc: Document;
  readonly bringPart: BringPart;
  readonly controllers: readonly RowController[];
  readonly pause: () => Promise<void>;
  readonly isSaved: (id: string) => boolean;
  /** Saves a sentence pair, or takes it out where it is saved. */
  readonly toggle: (draft: SegmentDraft) => void;
  /** What is known of the current row has changed. */
  readonly tell: () => void;
  /** Says to screen readers what the keys have painted; no lines take it back. */
  readonly speak: (lines: readonly SpokenLine[]) => void;
}

/** Paints what answers what in a row. Comes into a page when its reader first points at a row. */
export interface Sentences {
  /** The row with pointer or focus changed: its figures are checked and marked. */
  setRow(row: RowRef | null): void;
  /** A pointer was there before this came: as if it moved now. */
  meet(spot: PointerSpot): void;
  /** The next sentence of the row, or the one before, by keyboard. */
  step(by: 1 | -1): void;
  /** In recall by sentence: shows what answers the sentence stepped to, or veils it again; false where it can't. */
  reveal(): boolean;
  /** The sentence of a row that was pointed at or stepped to last, or null. */
  chosen(row: RowRef): ChosenSentence | null;
  /** The sentences of a row that answer each other; none where the aligner can't come. */
  pairs(row: RowRef): Promise<readonly SentencePair[]>;
  /** What is known of a row by now. */
  known(row: RowRef): KnownOfRow;
  /** Saves the sentences a selection lies in, its text as the note; false where the row has no such part. */
  saveSelection(selected: SelectedSide): Promise<boolean>;
}

/** What has been worked out about the row with pointer or focus. */
export interface KnownOfRow {
  /** Its figures compared; null while that takes, and for a row with one side. */
  readonly figures: FigureCheck | null;
  /** Whether the sentences chosen last may not belong together. */
  readonly unsure: boolean;
}

/** A sentence with what answers it. */
export interface ChosenSentence {
  /** The sentence on the side the reader looked at. */
  readonly text: string;
  readonly saved: boolean;
  toggle(): void;
  /** Paints it again: the pointer may have left it on the way to a menu. */
  show(): void;
}
