/** By language: one takes longer to make than a line to cut. */
const segmenters = new Map<string, Intl.Segmenter>();

/** The browser's cutter of words; an unknown or malformed tag (a page may say anything) is cut as English. */
export function wordSegmenter(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (segmenter === undefined) {
    segmenter = makeSegmenter(lang);
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

function makeSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter([lang, 'en'], { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
