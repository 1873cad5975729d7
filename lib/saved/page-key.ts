const SHARD_COUNT = 64; // the index in pieces: 10,000 pages leave about 60 kB to rewrite a save

/** The address without its fragment; what is not an address stays as it is. */
export function pageAddress(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}

/**
 * 28 hex digits that stand for a page address in storage keys. Not cryptographic: two addresses with
 * one hash (about 1 in 10^20 for a million pages) are told apart by the address in the record.
 */
export function pageHash(url: string): string {
  const address = pageAddress(url);
  return `${mix53(address, 0)}${mix53(address, 0x9e3779b9)}`;
}

/** `index:00` … `index:3f`. */
export function shardKey(hash: string): string {
  return shardName(Number.parseInt(hash.slice(-4), 16) % SHARD_COUNT);
}

export const SHARD_KEYS: readonly string[] = Array.from({ length: SHARD_COUNT }, (_, shard) =>
  shardName(shard),
);

/** `source:<hash>`, then `source:<hash>:1` and on for what does not fit into one part. */
export function partKey(hash: string, part: number): string {
  return part === 0 ? `source:${hash}` : `source:${hash}:${part}`;
}

/** The page's hash in the key of its record or of a part of it. */
export function hashInKey(key: string): string {
  return key.split(':')[1] ?? '';
}

function shardName(shard: number): string {
  return `index:${shard.toString(16).padStart(2, '0')}`;
}

/** 53 bits in 14 hex digits: cyrb53 (bryc, public domain). */
function mix53(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}
