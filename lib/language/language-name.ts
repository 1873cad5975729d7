/** Names that Intl has not, or that would read oddly on a button. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  und: '—', // unknown: shown as a dash, with "unknown language" as its label
  grc: 'Ἑλληνική',
  la: 'Latina',
};

/** As Intl has them. Asking it costs 9 ms a language in a fresh page, and these are what most bitexts are in. */
export const COMMON_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  ja: '日本語',
  zh: '中文',
  ko: '한국어',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  ru: 'Русский',
  ar: 'العربية',
};

/** A language by its own name ("English", "日本語"), as a reader of it looks for it. */
export function ownName(lang: string): string {
  const fixed = OWN_NAMES[lang] ?? COMMON_NAMES[lang];
  if (fixed) return fixed;
  return nameFromIntl(lang) ?? lang;
}

/** Null where Intl has none, or the tag (from a page) is ill-formed. */
export function nameFromIntl(lang: string): string | null {
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(lang);
    return name ? name.charAt(0).toLocaleUpperCase(lang) + name.slice(1) : null;
  } catch {
    return null;
  }
}
