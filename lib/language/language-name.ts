/** Names that Intl has not, or that would read oddly on a button. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  und: '—', // unknown: shown as a dash, with "unknown language" as its label
  grc: 'Ἑλληνική',
  la: 'Latina',
};

/** A language by its own name ("English", "日本語"), as a reader of it looks for it. */
export function ownName(lang: string): string {
  const fixed = OWN_NAMES[lang];
  if (fixed) return fixed;
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(lang);
    if (name) return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    // An ill-formed tag from a page: show it as it is.
  }
  return lang;
}
