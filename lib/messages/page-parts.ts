/** Parts of the reader, and their scripts: each comes into a page when the reader there first needs it. */
export const PAGE_PARTS = {
  /** Layouts other than tables: the page has text for them. */
  layouts: 'page-layouts.js',
  /** Flips, the buttons at a row, keys: a person meets a text, or asks for something. */
  rows: 'page-rows.js',
  /** Menus, find, peek …: the person asks. */
  tools: 'page-tools.js',
  /** Sentence pairs and figures: the person points at a row. */
  sentences: 'aligner.js',
  /** Names a language: a layout stands in one script. */
  identifier: 'identifier.js',
} as const;

export type PagePart = keyof typeof PAGE_PARTS;
