const MONTHS = 12;
const cache = new Map<string, ReadonlyMap<string, number>>();

/** Lower-case month names of a language (long and short, as they stand alone and in a date) to 1 … 12. */
export function monthNames(lang: string): ReadonlyMap<string, number> {
  const known = cache.get(lang);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const withDay of [false, true]) {
      const format = formatFor(lang, style, withDay);
      for (let month = 0; month < MONTHS; month += 1) {
        const parts = format?.formatToParts(Date.UTC(2021, month, 15)) ?? [];
        const name = parts.find((part) => part.type === 'month')?.value ?? '';
        // Two letters and more: `1月` and narrow forms are read by the numeric patterns.
        if (/^\p{L}[\p{L}\p{M}.\s]+$/u.test(name)) names.set(plain(name), month + 1);
      }
    }
  }
  cache.set(lang, names);
  return names;
}

/** A month name as it is looked up: lower case, no full stop. */
export function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\.$/, '').trim();
}

function formatFor(
  lang: string,
  month: 'long' | 'short',
  withDay: boolean,
): Intl.DateTimeFormat | null {
  try {
    const day = withDay ? ({ day: 'numeric' } as const) : {};
    return new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, {
      month,
      timeZone: 'UTC',
      ...day,
    });
  } catch {
    return null; // a private or malformed tag has no month names
  }
}
