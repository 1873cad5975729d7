/** Languages whose names are looked for in headings of columns and blocks. */
const NAMED =
  'en ja zh ko fr de es pt it nl pl cs ru uk ar fa he hi th vi id tr el hu la sv da nb fi ro bg sr hr sk sl lt lv et ur bn ta te ml ka hy ku ps sw tl ms mn kk uz az sq mk bs eu ca gl ga cy is eo yi km lo my ne si am so ha yo zu af oj haw nah grc sa arc'.split(
    ' ',
  );

/** The languages headings are written in most; each language's own name is added to these. */
const WRITTEN_IN = 'en ja zh zh-Hant ko fr de es pt it nl pl ru uk ar th vi id tr cs hu sv'.split(
  ' ',
);

// Names in use that Intl has not.
const OTHER_NAMES: Readonly<Record<string, string>> = {
  日文: 'ja',
  日语: 'ja',
  日語: 'ja',
  和文: 'ja',
  和訳: 'ja',
  邦訳: 'ja',
  邦文: 'ja',
  にほんご: 'ja',
  英文: 'en',
  英訳: 'en',
  英译: 'en',
  英語: 'en',
  英语: 'en',
  중문: 'zh',
  영문: 'en',
  국문: 'ko',
  한글: 'ko',
  일문: 'ja',
  일어: 'ja',
  中文: 'zh',
  汉语: 'zh',
  漢語: 'zh',
  华语: 'zh',
  中訳: 'zh',
  中国語: 'zh',
  韩文: 'ko',
  韓文: 'ko',
  韓語: 'ko',
  俄文: 'ru',
  法文: 'fr',
  德文: 'de',
  简体: 'zh-Hans',
  简中: 'zh-Hans',
  簡体: 'zh-Hans',
  簡體: 'zh-Hans',
  简体中文: 'zh-Hans',
  繁體: 'zh-Hant',
  繁体: 'zh-Hant',
  繁中: 'zh-Hant',
  繁體中文: 'zh-Hant',
  繁体中文: 'zh-Hant',
  mandarin: 'zh',
  magyar: 'hu',
  farsi: 'fa',
  dari: 'prs',
  bangla: 'bn',
  flemish: 'nl',
  castellano: 'es',
  ojibwa: 'oj',
  ojibwe: 'oj',
  nahuatl: 'nah',
  kurmanji: 'ku',
  tagalog: 'tl',
  gaelic: 'gd',
  koine: 'grc',
};

/** Names of languages by their words joined with blanks, and the most words a name has. */
export interface LanguageNames {
  readonly byName: ReadonlyMap<string, string>;
  readonly mostWords: number;
}

let collected: LanguageNames | undefined;

/** Names of languages in the languages that headings are written in; collected once, in about 15 ms. */
export function languageNames(): LanguageNames {
  collected ??= collectNames();
  return collected;
}

/** The words of a text: what stands between blanks and signs. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}'’]+/gu) ?? []
  );
}

function collectNames(): LanguageNames {
  const byName = new Map<string, string>();
  let mostWords = 1;
  const add = (name: string | undefined, lang: string) => {
    const words = wordsOf(name ?? '');
    const key = words.join(' ');
    if (key.length < 2 || byName.has(key)) return;
    byName.set(key, lang);
    mostWords = Math.max(mostWords, words.length);
  };
  const wanted = [...NAMED, 'zh-Hans', 'zh-Hant'];
  for (const locale of new Set([...WRITTEN_IN, ...NAMED])) {
    const inLocale = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const lang of WRITTEN_IN.includes(locale) ? wanted : [locale])
      add(inLocale.of(lang), lang);
  }
  for (const [name, lang] of Object.entries(OTHER_NAMES)) add(name, lang);
  return { byName, mostWords };
}
