import { primary, sameLanguage } from './language-script.ts';

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

const MAX_LENGTH = 60; // characters; a longer heading is text of its own

let names: ReadonlyMap<string, string> | undefined;

/** The language a short heading names ("English", "日本語訳", "Translation (French)"), or null where it names none or several. */
export function languageNamed(heading: string): string | null {
  const text = heading.normalize('NFKC').toLowerCase().trim();
  if (text === '' || text.length > MAX_LENGTH) return null;
  // "Translation of Magyar (English)": the bracket says what the column is in.
  const bracket = /\(([^()]+)\)\s*$/.exec(text)?.[1];
  return (
    (bracket === undefined ? null : onlyName(bracket)) ?? onlyName(text.replace(/\([^()]*\)/g, ' '))
  );
}

function onlyName(text: string): string | null {
  names ??= collectNames();
  const found = new Set<string>();
  let rest = text;
  // Names in scripts without blanks stand inside words: the longest first, so that 中国語 is not 国語.
  for (const [name, lang] of names) {
    const at = rest.indexOf(name);
    if (at < 0 || !(isUnspaced(name) || standsAlone(rest, at, name.length))) continue;
    found.add(lang);
    rest = `${rest.slice(0, at)} ${rest.slice(at + name.length)}`;
  }
  const [any = ''] = found;
  // "Bosnian / Croatian / Serbian": one language by several names.
  if ([...found].every((lang) => primary(lang) !== 'zh' && sameLanguage(lang, any)))
    return any || null;
  if (found.size === 2) {
    // "Simplified Chinese 简体中文": the closer name holds.
    const [first = '', second = ''] = found;
    if (first.split('-')[0] === second.split('-')[0])
      return first.length >= second.length ? first : second;
  }
  // "Georgian/Latin" speaks of letters.
  if (found.has('la') && text.includes('/')) found.delete('la');
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function isUnspaced(name: string): boolean {
  return (
    name.length >= 2 &&
    /^[\u0e00-\u0e7f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(name)
  );
}

function standsAlone(text: string, at: number, length: number): boolean {
  return !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + length));
}

/** Names of languages in the languages that headings are written in, the longest name first. */
function collectNames(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const add = (name: string | undefined, lang: string) => {
    const key = name?.normalize('NFKC').toLowerCase().trim() ?? '';
    if (key.length >= 2 && !all.has(key)) all.set(key, lang);
  };
  const wanted = [...NAMED, 'zh-Hans', 'zh-Hant'];
  for (const locale of new Set([...WRITTEN_IN, ...NAMED])) {
    const inLocale = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const lang of WRITTEN_IN.includes(locale) ? wanted : [locale])
      add(inLocale.of(lang), lang);
  }
  for (const [name, lang] of Object.entries(OTHER_NAMES)) add(name, lang);
  return new Map([...all].sort((a, b) => b[0].length - a[0].length));
}
