/**
 * OmegaT compares the first two letters and takes characters 4–5 for the country, so a script there
 * reads as an unknown country: the country where the script is usual says the same to it.
 */
const BY_COUNTRY: Readonly<Record<string, string>> = { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN' };

/** A BCP 47 tag as TMX tools understand it. */
export function toTmxLanguage(lang: string): string {
  return BY_COUNTRY[lang] ?? lang;
}
