import type { NumberWord } from './number-words.ts';

const POWERS = [1e3, 1e5, 1e6, 1e7, 1e9, 1e12]; // 10⁵ and 10⁷ have words in India
const AMOUNTS = [1, 2, 2.5, 5]; // the plural forms of a language
/** These write endings onto the word: milyondu, millióval. */
const ENDINGS_FOLLOW = new Set(['tr', 'az', 'uz', 'kk', 'fi', 'et', 'hu', 'eu']);

/** Words that multiply a number before them ("miljoner", "тыс", "triệu"), from the browser's own tables. */
export function intlScales(lang: string): ReadonlyMap<string, NumberWord> {
  const scales = new Map<string, NumberWord>();
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = formatOf(lang, compactDisplay);
    if (format === null) return scales;
    for (const power of POWERS) {
      for (const amount of AMOUNTS) {
        const parts = format.formatToParts(amount * power);
        const word = parts.find(({ type }) => type === 'compact')?.value.toLowerCase();
        const shown = parts.filter(({ type }) => type !== 'compact' && type !== 'literal');
        const value =
          (amount * power) /
          Number(
            shown
              .map((part) => part.value)
              .join('')
              .replace(',', '.'),
          );
        // "mille miliardi" is read word by word; a single letter stands for a unit as well.
        const one = /^\p{L}[\p{L}\p{M}]+(?=\.?$)/u.exec(word ?? '')?.[0];
        if (one === undefined || !(value >= 1000) || scales.has(one)) continue;
        scales.set(one, { role: 'scale', value });
        if (ENDINGS_FOLLOW.has(lang)) scales.set(`${one}*`, { role: 'scale', value });
      }
    }
  }
  return scales;
}

function formatOf(lang: string, compactDisplay: 'long' | 'short'): Intl.NumberFormat | null {
  try {
    return new Intl.NumberFormat(lang, {
      notation: 'compact',
      compactDisplay,
      numberingSystem: 'latn',
      useGrouping: false,
    });
  } catch {
    return null; // a malformed tag
  }
}
