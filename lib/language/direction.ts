/** Languages written from right to left in their usual script. */
const RTL_LANGUAGES = new Set(
  'ar arc arz azb ckb dv fa glk he ku-arab lrc mzn nqo pnb prs ps sd syr ug ur yi'.split(' '),
);
const RTL_SCRIPTS = /-(arab|hebr|thaa|syrc|nkoo|adlm|rohg|samr|mand)\b/i;
const SCRIPT_SUBTAG = /^[a-z]{2,3}-[a-z]{4}\b/i;

/** Writing direction of a BCP 47 language; a script subtag decides first (`ku-Latn` is ltr). */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  if (RTL_SCRIPTS.test(lang)) return 'rtl';
  if (SCRIPT_SUBTAG.test(lang)) return 'ltr';
  return RTL_LANGUAGES.has(lang.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
