export type TurnKind = 'heading' | 'label' | 'text';

/** A block of one language in reading order. */
export interface Turn {
  /** Index of its language, or null where it has none of its own (figures, signs). */
  readonly side: number | null;
  /** What it says, in Latin letters (`textWeight`), so that lengths can be compared. */
  readonly length: number;
  /** What it looks like, or null where the source shows nothing of that. */
  readonly kind: TurnKind | null;
  /** Figures in it, as written in Latin digits. */
  readonly figures: ReadonlySet<string>;
  /** Number of the element it stands in among others; texts seldom go on from one into the next. */
  readonly home: number;
}

/** The figures of a text: the surest thing that a translation keeps. */
export function figuresOf(text: string): ReadonlySet<string> {
  return new Set(text.normalize('NFKC').match(/\d+/g) ?? []);
}
