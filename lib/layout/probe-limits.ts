// How much of a page the probe looks at, and how sure it is to be. In a file of their own, because the bundler puts
// imported numbers where they are used; under a name each would be 8 bytes more in every page.

// Two pools of words
export const MAX_RATIO = 2.2; // of all letters, longer to shorter: names and what is said of them differ by more
export const MIN_WORDS = 6; // different words on either side
export const FAR = 2.8; // standard errors between two shares; one pair in 200 is so far apart by chance

// Pairs
export const MIN_PAIRS = 4; // of one make: what the reader asks of short texts
export const PAIR_TEXT = 96; // characters of one text
export const POOL = 20; // texts of a make that are pooled: so many tell as much as all would

// Blocks
export const SAMPLE = 24; // blocks of one kind looked at, spread over the page
export const BLOCK_START = 160; // characters of one block: so many words tell a language from its neighbours
export const BLOCK_END = 64; // characters of the end of a long one
export const BLOCK_MIN_START = 8; // shorter starts are labels and links
export const BLOCK_SHARE = 0.08; // of the blocks looked at
export const BOTH = 0.3; // share of the blocks of one kind, in two languages each
export const MIN_BOTH = 3; // such blocks
export const STRETCHES = 40; // sentences of one block

// Lines
export const TEXT_START = 4_000; // characters of a `<pre>`; a dump of a page has its navigation first
export const PRES = 20; // such blocks looked into
export const HOLDERS = 6; // elements with lines parted by `<br>` that are looked into
export const BREAKS = 200; // line breaks asked for theirs
export const NODES = 80; // nodes of one of them, breaks among them
export const LINE = 96; // characters of one line or cell
export const MIN_MIXED = 2; // lines with cells in two languages
export const LINE_SHARE = 0.2; // of the lines of a text, in each of its two languages
export const MIN_LINES = 6; // nodes of a stanza, breaks among them

// Speeches
export const ENOUGH_TEXTS = 3; // texts in a second language: a name or a quotation comes once or twice
export const UNLISTED = 0.2; // share of texts in a language not listed: lists of names look like one

// Words in Latin letters
export const MIN_OWN = 2; // different words of a language; one is a name or a loan
export const OWN_SHARE = 0.14; // of all different words; prose has 0.25 to 0.45
export const LEAD = 1.3; // times the runner-up; Spanish and Portuguese are that close
export const MANY = 10; // words; so many of which next to none is known are of a language not listed
export const FEW = 0.1; // of them: short words mean something in many languages

// Texts of an element
export const MAX_NODES = 16; // nodes entered or left to reach the text; real cells nest two or three deep
export const ENOUGH_TO_TELL = 24; // characters that tell a writing: a verse number or a name may stand before the text

// Tables
export const MAX_TABLES = 60; // tables looked into; a page of more repeats itself
export const MAX_ROWS = 32; // rows of one table
export const FIRST_ROWS = 20; // rows after which a table without any sign is left
export const ALL_ROWS = 240; // rows of all tables together
export const LENGTH_ROWS = 12; // rows whose cells are measured in full
export const MAX_CELLS = 8; // cells of one row
export const CELL_START = 64; // characters of one cell
export const CELL_END = 24; // the last ones, where the first are the same
export const DIFFERENT = 0.25; // share of rows whose cells differ in writing, the same two cells in each
export const TAKE_TURNS = 0.45; // share of rows in another writing than the row above; a word here and there does less
export const ALIKE = 0.5; // share of rows whose cells are both words and of like length
export const CELL_MAX_RATIO = 2.2; // lengths in one writing, longer to shorter
export const MIN_LETTERS = 12; // in the shorter of two cells in one writing: prose rather than labels
export const MAX_NAME = 24; // characters of such a heading
export const CELL_MIN_START = 5; // characters of the first text in a cell; an inline word may stand before the rest
