/**
 * A short stable id for the texts of a segment at their n-th occurrence in a bitext.
 * FNV-1a over UTF-16 code units, twice with different seeds: 64 bits, ample for the rows of one page.
 */
export function segmentId(texts: readonly string[], occurrence: number): string {
  return finish(hashTexts(texts), occurrence);
}

/** Gives the segments of one bitext their ids, asked in their order: what came before counts as an occurrence. */
export function createSegmentIds(): (texts: readonly string[]) => string {
  const seen = new Map<number, number>();
  return (texts) => {
    const hash = hashTexts(texts);
    const key = (hash.first >>> 0) * 2 ** 21 + (hash.second >>> 11); // all that fits into a number
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return finish(hash, occurrence);
  };
}

interface Hash {
  readonly first: number;
  readonly second: number;
}

const START: Hash = { first: 0x811c9dc5, second: 0x01000193 };
const PRIME = 0x01000193; // of FNV with 32 bits

function hashTexts(texts: readonly string[]): Hash {
  let hash = START;
  for (const text of texts) hash = mix(mix(hash, text), '\u0000');
  return hash;
}

/** Both in one pass over the text as it is: joining those of a large page made 80 MB to collect. */
function mix({ first, second }: Hash, text: string): Hash {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    first = Math.imul(first ^ unit, PRIME);
    second = Math.imul(second ^ unit, PRIME);
  }
  return { first, second };
}

function finish(hash: Hash, occurrence: number): string {
  const { first, second } = mix(hash, String(occurrence));
  return digits(first) + digits(second);
}

const digits = (hash: number) => (hash >>> 0).toString(36).padStart(7, '0');
