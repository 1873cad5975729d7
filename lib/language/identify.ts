/** What an identifier says of a longer text; null where it can't tell. */
export interface IdentifiedLanguage {
  /** BCP 47 primary language, sometimes with script. */
  readonly lang: string;
  /** 0 … 1; what the identifier itself calls reliable is ≥ 0.5. */
  readonly confidence: number;
  /** How well each language fits (0 … 1), where the identifier says so: tells two columns apart. */
  readonly scores?: Readonly<Record<string, number>>;
}

/**
 * Names the language of pooled text (a column, a block). Asynchronous, because the identifier is loaded
 * only once a structural candidate whose script leaves the language open is found.
 */
export type IdentifyLanguage = (text: string) => Promise<IdentifiedLanguage | null>;
