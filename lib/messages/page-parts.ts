/** Parts of the reader, and their scripts: each comes into a page when the reader there first needs it. */
export const PAGE_PARTS = {
  /** Layouts other than tables: the page has text for them. */
  layouts: 'page-layouts.js',
  /** Judges grids and makes their bitexts: they are too large for the background, or it does not know a language. */
  judging: 'page-judging.js',
  /** The bar over bitexts, and what is saved of them: there is one. */
  texts: 'page-texts.js',
  /** Flips, the buttons at a row, keys: a person meets a text, or asks for something. */
  rows: 'page-rows.js',
  /** Menus, find, peek …: the person asks. */
  tools: 'page-tools.js',
  /** Sentence pairs: the person points at a row. */
  sentences: 'aligner.js',
  /** Pairs blocks by what they say: text outside tables may be a bitext. */
  pairing: 'aligner.js',
  /** The check of a row's figures: likewise, and most rows are read without waiting for it. */
  figures: 'figures.js',
  /** Names a language: a layout stands in one script. */
  identifier: 'identifier.js',
  /** Common words of a language: sentences are paired in it. */
  'words-ar': 'words-ar.js',
  'words-de': 'words-de.js',
  'words-en': 'words-en.js',
  'words-es': 'words-es.js',
  'words-fr': 'words-fr.js',
  'words-ja': 'words-ja.js',
  'words-ko': 'words-ko.js',
  'words-ru': 'words-ru.js',
  'words-zh': 'words-zh.js',
} as const;

export type PagePart = keyof typeof PAGE_PARTS;

/** The parts that are word tables. */
export type WordPart = Extract<PagePart, `words-${string}`>;
