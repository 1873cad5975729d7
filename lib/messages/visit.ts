/** What the reader made of a page in one tab. */
export interface Visit {
  /** The view of all its texts, as `spellView` names it, or `mixed`. */
  readonly view: string;
  readonly texts: readonly VisitedText[];
}

/** One text of the page, known again by its first and last segment and their number. */
export interface VisitedText {
  readonly first: string;
  readonly last: string;
  /** Flips of each row, a base-36 digit each; empty where no row is flipped. */
  readonly flips: string;
}

/** Bitexts of one page, rows of one bitext: what no page has, and a forged message might. */
const MAX_TEXTS = 1000;
const MAX_ROWS = 200_000;
/** Longest name of a view: `recall:` and a BCP 47 tag. */
const MAX_NAME = 60;

/** A visit made anew from the fields we know; null where it is not as it must be. */
export function readVisit(value: unknown): Visit | null {
  const { view, texts } = (value ?? {}) as Partial<Visit>;
  if (!isText(view, MAX_NAME) || !Array.isArray(texts) || texts.length > MAX_TEXTS) return null;
  const read = texts.map((one: Partial<VisitedText> | null) => {
    const { first, last, flips } = one ?? {};
    if (!isText(first, MAX_NAME) || !isText(last, MAX_NAME) || !isText(flips, MAX_ROWS))
      return null;
    return /^[0-9a-z]*$/.test(flips) ? { first, last, flips } : null;
  });
  const known = read.filter((one) => one !== null);
  return known.length === read.length ? { view, texts: known } : null;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
