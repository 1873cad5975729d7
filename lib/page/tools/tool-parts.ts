import type { SentencePair } from '../../align/sentence-pair.ts';
import type { PageCall } from '../../messages/page-calls.ts';
import type { RowRef, SavedChange } from '../../messages/page-state.ts';
import type { BringPart } from '../bring-part.ts';
import type { RowController } from '../row-controller.ts';
import type { RowWords } from '../row-words.ts';
import type { ChosenSentence } from '../sentences/sentence-parts.ts';

/** What the rarer tools of a page need from the reader that is already there. */
export interface ToolParts {
  readonly doc: Document;
  readonly shadow: ShadowRoot;
  /** The corner with the bar: what opens from the bar goes in front of it. */
  readonly dock: HTMLElement;
  readonly controllers: readonly RowController[];
  /** The view all bitexts are in, as `spellView` names it, or `mixed`. */
  readonly view: () => string;
  readonly run: (call: PageCall) => void;
  /** Scrolls to a row; with `focus` the keyboard goes there too. */
  readonly goTo: (row: RowRef, focus: boolean) => void;
  /** Says a word on the bar. */
  readonly say: (text: string) => void;
  /** Shows bar and row buttons anew after a row was opened or closed. */
  readonly refresh: () => void;
  readonly moveBar: () => void;
  /** The sentence of a row that was pointed at or stepped to last, or null. */
  readonly sentence: (row: RowRef) => ChosenSentence | null;
  readonly bringPart: BringPart;
  readonly pairsOf: (row: RowRef) => Promise<readonly SentencePair[]>;
  /** What the marks at a row mean, or null where there is no such row. */
  readonly wordsOf: (row: RowRef) => RowWords | null;
  /** Saves the sentences a selection lies in with what answers them, or their row where there are no such. */
  readonly saveSelection: (selected: SelectedSide) => void;
  /** What was saved of this page and does not stand on it as it was saved. */
  readonly changes: () => readonly SavedChange[];
  /** Today, as an ISO date. */
  readonly today: () => string;
}

/** The tools that come into a page when the reader first asks for one of them. */
export interface PageTools {
  openBarMenu(anchor: HTMLElement): Promise<void>;
  openRowMenu(anchor: HTMLElement, row: RowRef): Promise<void>;
  openFind(): void;
  /** Shows both sides of a row in a card; asked again for the same row it goes. */
  togglePeek(row: RowRef): void;
  closePeek(): void;
  openKeySheet(): void;
  /** What stands out in the texts of the page. */
  openOverview(): void;
  /** What has changed since it was saved, old and new. */
  openChanges(): void;
  offerForSelection(selected: SelectedSide): void;
  withdrawOffer(): void;
  /** The state of the page changed: what the tools show must follow. */
  refresh(): void;
}

/** A selection inside one side of one row. */
export interface SelectedSide {
  readonly row: RowRef;
  readonly side: number;
  readonly text: string;
  /** Where it stands in the window, CSS px. */
  readonly box: DOMRect;
}
