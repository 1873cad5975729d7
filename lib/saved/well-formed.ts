/**
 * The same plain data with broken halves of surrogate pairs made U+FFFD in every text, as Chromium's
 * storage would do by itself and Firefox's would not: both then keep the same.
 */
export function wellFormed<T>(plain: T): T {
  return mapTexts(plain) as T;
}

function mapTexts(plain: unknown): unknown {
  if (typeof plain === 'string') return plain.toWellFormed();
  if (Array.isArray(plain)) return plain.map(mapTexts);
  if (typeof plain !== 'object' || plain === null) return plain;
  return Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, mapTexts(value)]));
}
