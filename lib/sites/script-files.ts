/** The first stage, in every page of a matched site: small, and only looks. Built from entrypoints/probe. */
export const PROBE_SCRIPT = 'probe.js';

/** The second stage: finding, reading and the bar, only where the probe finds something. Built from entrypoints/page-reader. */
export const PAGE_READER_SCRIPT = 'page-reader.js';

/** The style sheet that reads our attributes in a page; the background inserts it with the reader. */
export const FLIP_SHEET = 'assets/flip.css';
/** The colours of our CSS highlights; a sheet apart, see inject-reader.ts. */
export const PAINT_SHEET = 'assets/paint.css';
