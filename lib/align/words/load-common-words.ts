import type { CommonWords, WordTable } from './common-words.ts';

/** The word tables that exist: written for this project, about 250 meanings each, 2–3 kB gzipped a language. */
const TABLES: Readonly<Record<string, () => Promise<{ readonly words: WordTable }>>> = {
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  ja: () => import('./ja.ts'),
  ko: () => import('./ko.ts'),
  ru: () => import('./ru.ts'),
  zh: () => import('./zh.ts'),
};

async function loadTable(lang: string): Promise<WordTable> {
  const load = TABLES[lang.toLowerCase().split('-')[0] ?? ''];
  return load === undefined ? '' : (await load()).words;
}

/** Loads the word tables of two languages (BCP 47); '' for a language that has none. */
export async function loadCommonWords(languages: readonly [string, string]): Promise<CommonWords> {
  return [await loadTable(languages[0]), await loadTable(languages[1])];
}
