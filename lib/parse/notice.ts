import type { Notice } from '../bitext/bitext.ts';
import { languageNamed } from '../language/header-language.ts';
import { remarkBefore } from './remark-before.ts';

interface NoticePattern {
  readonly kind: Notice['kind'];
  /** Language the words are in; a notice without more words is about the text in its own language. */
  readonly lang: string;
  /** Parts of words, one of which stands in every text that the pattern is true of. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

/**
 * Most telling first: "provisional translation" is a translation that may still change. A pattern is
 * compiled when it is first tried (0.5 ms for each with \p{L}), so its words are looked for first.
 */
const PATTERNS: readonly NoticePattern[] = [
  {
    kind: 'translation',
    lang: 'en',
    words: ['translat'],
    pattern:
      /\btranslat(?:ion|ed) (?:from|of) the (?<language>\p{L}+)\b(?=\s+(?:original|text)|\W*$)/iu,
  },
  {
    kind: 'original',
    lang: 'ja',
    words: ['正文'],
    pattern:
      /正文は(?<language>[^、。）)]{1,12}?)(?:です|である|と|で、|。|）|$)|(?<language2>\p{L}{1,6})(?:が|を)正文/u,
  },
  {
    kind: 'original',
    lang: 'zh',
    words: ['准', '正本'],
    pattern:
      /以(?<language>\p{Script=Han}{1,6}?)(?:文本|原文|版本|版)?(?:为|為)准|(?<language2>\p{Script=Han}{2,6})(?:文本|原文)(?:为|為)(?:正本|作准)/u,
  },
  {
    kind: 'original',
    lang: 'en',
    words: ['original', 'text', 'version', 'prevailing'],
    pattern:
      /\b(?:only|the)\s+(?<language>\p{L}+)\s+(?:text|version|original)\s+(?:is|shall be|prevails)\b|\b(?:original(?:\s+(?:text|language|version))?\s*[:(]\s*(?<language2>\p{L}+))|\bprevailing language\b|^\W*\[?original(?:\s+(?:text|version))?\]?\W*$|\b(?<language3>\p{L}+) original\b(?! (?:article|source))/iu,
  },
  {
    kind: 'original',
    lang: 'fr',
    words: ['original', 'seul'],
    pattern:
      /\b(?:texte|version) original(?:e)?\b|\bseul(?:e)? (?:le texte|la version) (?<language>\p{L}+)/iu,
  },
  {
    kind: 'original',
    lang: 'de',
    words: ['original', 'verbindlich'],
    pattern: /\boriginal(?:fassung|text|sprache)\b|\bverbindlich(?:e)? (?:ist|fassung)\b/iu,
  },
  {
    kind: 'original',
    lang: 'it',
    words: ['testo'],
    pattern: /\btesto originale\b|\[?testo in lingua originale/iu,
  },
  {
    kind: 'original',
    lang: 'es',
    words: ['original'],
    pattern: /\btexto original\b|\bversión original\b/iu,
  },
  {
    kind: 'original',
    lang: 'pt',
    words: ['original'],
    pattern: /\btexto original em\b|\bversão original\b/iu,
  },
  { kind: 'original', lang: 'ko', words: ['정본', '원문'], pattern: /정본은|원문은/u },
  {
    kind: 'provisional',
    lang: 'ja',
    words: ['訳', '暫定版'],
    pattern: /仮訳|仮翻訳|暫定訳|暫定版/u,
  },
  {
    kind: 'provisional',
    lang: 'en',
    words: ['translation'],
    pattern: /\b(?:provisional|tentative|preliminary|draft)\s+(?:\p{L}+\s+)?translation\b/iu,
  },
  {
    kind: 'provisional',
    lang: 'fr',
    words: ['provisoire'],
    pattern: /\btraduction provisoire\b/iu,
  },
  {
    kind: 'provisional',
    lang: 'de',
    words: ['übersetzung'],
    pattern: /\b(?:vorläufige|provisorische) übersetzung\b/iu,
  },
  {
    kind: 'provisional',
    lang: 'es',
    words: ['provisional'],
    pattern: /\btraducción provisional\b/iu,
  },
  {
    kind: 'provisional',
    lang: 'zh',
    words: ['定', '临时', '臨時'],
    pattern: /(?:暂定|暫定|临时|臨時)(?:译文|譯文|翻译|翻譯)/u,
  },
  {
    kind: 'delivery',
    lang: 'en',
    words: ['deliver', 'embargo'],
    pattern:
      /\bcheck against delivery\b|\bas delivered\b|\bas prepared for delivery\b|\bembargoed? until\b/iu,
  },
  {
    kind: 'delivery',
    lang: 'fr',
    words: ['foi'],
    pattern: /\bseul le (?:texte )?prononcé fait foi\b/iu,
  },
  {
    kind: 'delivery',
    lang: 'de',
    words: ['wort', 'sperrfrist'],
    pattern: /\bes gilt das gesprochene wort\b|\bsperrfrist\b/iu,
  },
  {
    kind: 'delivery',
    lang: 'es',
    words: ['cotej'],
    pattern: /\bcotej(?:ar|ado) con (?:la versión|el discurso) pronunciad/iu,
  },
  { kind: 'delivery', lang: 'ja', words: ['発言'], pattern: /発言が優先|口頭の発言/u },
  {
    kind: 'translation',
    lang: 'ja',
    words: ['訳'],
    pattern: /参考訳|非公式訳|非公式翻訳|参考(?:のための)?翻訳|機械翻訳|日本語訳$|和訳$/u,
  },
  {
    kind: 'translation',
    lang: 'en',
    words: ['translat'],
    pattern:
      /\b(?:unofficial|courtesy|informal|working|machine|reference|non-official|free|our|office|in-house)\s+(?:\p{L}+\s+)?translation\b|\btranslation (?:for|is provided as a) (?:reference|courtesy)\b|^\W*\[?translation\]?\W*$|\btranslat(?:ion|ed) (?:from|of) the (?<language>\p{L}+)\b(?= original| text|\W*$)/iu,
  },
  {
    kind: 'translation',
    lang: 'fr',
    words: ['traduction'],
    pattern:
      /\btraduction (?:de courtoisie|non officielle|libre|automatique|de travail|officieuse)\b|^\W*\[?traduction\]?\W*$/iu,
  },
  {
    kind: 'translation',
    lang: 'de',
    words: ['übersetzung'],
    pattern:
      /\b(?:inoffizielle|nichtamtliche|höflichkeits-?|arbeits-?)\s?übersetzung\b|^\W*(?:übersetzung)\W*$/iu,
  },
  {
    kind: 'translation',
    lang: 'es',
    words: ['traducción'],
    pattern: /\btraducción (?:no oficial|de cortesía|libre)\b/iu,
  },
  {
    kind: 'translation',
    lang: 'pt',
    words: ['tradução'],
    pattern: /\btradução (?:não oficial|de cortesia|livre)\b/iu,
  },
  {
    kind: 'translation',
    lang: 'it',
    words: ['traduzione'],
    pattern:
      /\btraduzione (?:non ufficiale|di cortesia|di lavoro)\b|\btraduzione in lingua (?<language>\p{L}+)/iu,
  },
  {
    kind: 'translation',
    lang: 'nl',
    words: ['vertaling'],
    pattern: /\b(?:niet-officiële|onofficiële) vertaling\b/iu,
  },
  {
    kind: 'translation',
    lang: 'pl',
    words: ['tłumaczenie'],
    pattern: /\btłumaczenie (?:nieoficjalne|robocze)\b|\bnieoficjalne tłumaczenie\b/iu,
  },
  {
    kind: 'translation',
    lang: 'ru',
    words: ['перевод'],
    pattern: /(?:неофициальн\p{L}+|рабоч\p{L}+) перевод/iu,
  },
  {
    kind: 'translation',
    lang: 'uk',
    words: ['переклад'],
    pattern: /(?:неофіційн\p{L}+|робоч\p{L}+) переклад/iu,
  },
  {
    kind: 'translation',
    lang: 'ko',
    words: ['번역'],
    pattern: /비공식 번역|비공식번역|참고용 번역|참고번역/u,
  },
  {
    kind: 'translation',
    lang: 'zh',
    words: ['译', '譯', '参考', '參考', '翻'],
    pattern:
      /非正式(?:译文|譯文|翻译|翻譯|中译|中譯)|参考译文|參考譯文|仅供参考|僅供參考|中文译文|中文譯文/u,
  },
  { kind: 'translation', lang: 'ar', words: ['ترجمة'], pattern: /ترجمة غير رسمية|ترجمة مجاملة/u },
  { kind: 'translation', lang: 'fa', words: ['ترجمه'], pattern: /ترجمه غیر ?رسمی/u },
];
const NAMES_SOURCE = /\bfrom\b|\bof the\b|aus dem|\bd[ue] l|\bdal\b|original|原文|正文/i; // a language named here may be the other one
const MAX_LENGTH = 240; // letters; a longer text that mentions a translation is content

/**
 * Reads a short text as a notice on the status of a text, or null. `languages` are those of the bitext;
 * the side is the language the notice names, else the one it is written in, else null.
 */
export function readNotice(text: string, languages: readonly string[]): Notice | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return null;
  const plain = trimmed.toLowerCase();
  for (const { kind, lang, words, pattern } of PATTERNS) {
    const match = words.some((word) => plain.includes(word)) ? pattern.exec(trimmed) : null;
    if (match === null) continue;
    const named = Object.values(match.groups ?? {}).find((name) => name !== undefined);
    const about =
      kind === 'original' && named !== undefined
        ? (languageNamed(named)?.split('-')[0] ?? undefined)
        : undefined;
    const target =
      about ?? (kind === 'original' ? lang : (translatedInto(trimmed, languages) ?? lang));
    return { text: trimmed, kind, side: sideOf(target, languages) };
  }
  return null;
}

/** "Unofficial English translation" and "Traduzione in lingua inglese" name the language they are in. */
function translatedInto(text: string, languages: readonly string[]): string | undefined {
  if (NAMES_SOURCE.test(text)) return undefined;
  const named = languageNamed(text)?.split('-')[0];
  return named !== undefined && sideOf(named, languages) !== null ? named : undefined;
}

function sideOf(lang: string, languages: readonly string[]): number | null {
  const index = languages.findIndex((known) => known.split('-')[0] === lang);
  return index < 0 ? null : index;
}

/** Every notice among these lines, in order; the same words only once. */
export function findNotices(
  lines: readonly string[],
  languages: readonly string[],
): readonly Notice[] {
  const notices: Notice[] = [];
  for (const line of lines) {
    const remark = remarkBefore(line)?.remark ?? line;
    const notice = readNotice(remark, languages) ?? readNotice(line, languages);
    if (notice !== null && !notices.some((known) => known.text === notice.text))
      notices.push(notice);
  }
  return notices;
}
