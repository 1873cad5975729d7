/**
 * A short stable id for the texts of a segment at their n-th occurrence in a bitext.
 * FNV-1a over UTF-16 code units, twice with different seeds: 64 bits, ample for the rows of one page.
 */
export function segmentId(texts: readonly string[], occurrence: number): string {
  const joined = `${texts.join('\u0000')}\u0000${occurrence}`;
  return hash(joined, 0x811c9dc5) + hash(joined, 0x01000193);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i += 1) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(36).padStart(7, '0');
}
