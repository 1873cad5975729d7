import { DAY_NAMES } from './day-names.ts';
import { blank, type Draft, takeMatch } from './draft.ts';

/** Words that hold a numeral and name no figure, a language. */
const NO_FIGURE: Readonly<Record<string, RegExp>> = {
  en: /\bLong March(?=[\s-]\d)|\b(?:catch[\s-]22|one[\s-](?:on|to|by)[\s-]one|one another|no one|one and the same)\b/gi,
  fr: /\b(?:mille-?feuilles?|mille-?pattes|quatre-quarts|cinq à sept|quatre-saisons)\b/giu,
  ja: /一億総|六本木|二本松|八戸|三沢|千歳|四国(?=地方|電力|島|[のは、]|$)|一方(?:的|で)?|万一|一部|一般|一層|一帯一路|一連|一切|一致|一貫|統一|同一|唯一|第三者|三菱\p{L}*|三井\p{L}*|千葉|一時的|万全|億万長者|千人針|八百長|(?<![一二三四五六七八九百])十分(?=[なにで])|二の舞|一国二制度|三権分立|三重県|百科|不十分/gu,
  zh: /一带一路|一帶一路|一国两制|一國兩制|一些|一样|一直|一定|一般|一致|一切|一贯|一起|统一|唯一|一系列|一方面|进一步|進一步|万一|(?<![一二三四五六七八九百])十分(?![钟鐘之])|千方百计|百分百|万众|一旦|一律|四川|三峡|三亚|九龙|八国联军/gu,
};

/** A turn of speech, and the readings of each figure that it may stand for. */
type Idiom = readonly [RegExp, ...(readonly string[])[]];

/** Centuries that Italian names by their hundreds: il Cinquecento is the 16th. */
const ITALIAN_CENTURIES: readonly Idiom[] = 'Due Tre Quattro Cinque Sei Sette Otto Nove'
  .split(' ')
  .map((head, at) => [
    new RegExp(
      `(?<=(?:[DdNn]el|[Ii]l|[DdSs]al|[Aa]l|[Tt]ra|[Ff]ra|e)\\s|[’'])${head}cento(?!\\p{L})`,
      'gu',
    ),
    [String(at + 13), String((at + 12) * 100)],
  ]);

/** Names and turns of speech whose numeral may stand as a figure on the other side. */
const MAY_AGREE: Readonly<Record<string, readonly Idiom[]>> = {
  zh: [
    [/(?<![一二三四五六七八九\d])百[强強](?!度)/g, ['100']],
    [/[“"‘「]?十二五[”"’」]?/g, ['12'], ['2011'], ['2015', '15']],
    [/[“"‘「]?十三五[”"’」]?/g, ['13'], ['2016'], ['2020', '20']],
    [/[“"‘「]?十四五[”"’」]?/g, ['14'], ['2021'], ['2025', '25']],
    [/[“"‘「]?十五五[”"’」]?/g, ['15'], ['2026'], ['2030', '30']],
    [/二十大/g, ['20']],
    [/十九大/g, ['19']],
    [/十八大/g, ['18']],
    [/一刻[钟鐘]/g, ['15', '0.25']],
    [/三刻[钟鐘]/g, ['45', '0.75']],
    [/翻了?一番|翻倍/g, ['2']],
    [/翻了?[两兩]番/g, ['4', '2']],
    [/(?<=每)百/g, ['100']],
    [/(?<=每)千/g, ['1000']],
    [/(?<=每)[万萬]/g, ['10000']],
    [/三八线|三八線/g, ['38']],
    [/七七事[变變]/g, ['--07-07', '7']],
    [/九一八/g, ['--09-18', '918']],
    [/五四[运運]动|五四運動/g, ['--05-04']],
    [/九二共[识識]/g, ['1992', '92']],
    [/半(?:个|個)?(?:小时|小時|钟头|鐘頭)/g, ['0.5', '30']],
    [/半(?:年|载|載)/g, ['0.5', '6']],
    [/[本这這]世[纪紀](?:之)?初/g, ['2000', '21']],
  ],
  ko: [
    [/일대일/g, ['1']],
    [/반\s?시간/g, ['0.5', '30']],
    [/반년/g, ['0.5', '6']],
    [/일주일\s?반/g, ['1.5']],
  ],
  it: ITALIAN_CENTURIES,
  fr: [
    [/\bquinze jours\b/gi, ['15', '2', '14']],
    [/(?<!\d)24\s?h(?:eures)?\s?(?:\/|sur)\s?24(?!\d)/gi, ['24']],
    [/(?<!\d)7\s?j(?:ours)?\s?(?:\/|sur)\s?7(?!\d)/gi, ['7']],
  ],
  de: [[/\bvierzehn\sTagen?\b/gi, ['14', '2', '15']]],
  es: [
    [/\bdécima y media\b/gi, ['0.15', '1.5']],
    [/\bquince días\b/gi, ['15', '2', '14']],
    [/\b11-M\b/g, ['--03-11', '11']],
    [/\b11-S\b/g, ['--09-11', '11']],
  ],
  ru: [
    [/(?<!\p{L})ни (?:один|одна|одного|одной|одному|одним|одном)(?!\p{L})/giu, ['0', '1']],
    [/(?<=(?:около|почти|более|свыше|больше|порядка|до) )сотни/giu, ['100']],
  ],
  ar: [
    [/لا شيء|لا أحد/g, ['0']],
    [/(?<=نيات )القرن (?:العشرين|الماضي)/g, ['20']],
  ],
  ja: [
    [/38度線|三十八度線/g, ['38']],
    [/24時間365日/g, ['24', '7', '365']],
    [/五分五分|五分と五分/g, ['50']],
    [/(?<=条)の[2-9２-９二三四五六七八九](?=[^\d]|$)/g, ['2', '3', '4', '5', '6', '7', '8', '9']],
    [/還暦/g, ['60']],
    [/アラサー/g, ['30']],
    [/アラフォー/g, ['40']],
    [/アラフィフ/g, ['50']],
    [/半(?:時間|刻)/g, ['0.5', '30']],
    [/半年/g, ['0.5', '6']],
  ],
  en: [
    [/\ba?round[\s-]the[\s-]clock\b/gi, ['24']],
    [/\b50[-/–]50\b|\bfifty-fifty\b/gi, ['50']],
    [/\bfortnight/gi, ['14', '15', '2']],
    [/\bhat[\s-]tricks?\b/gi, ['3']],
    [/\bone-China\b/gi, ['1']],
    [/\bquarter[\s-](?:of\san\s)?hour\b/gi, ['15', '0.25']],
    [/\bfreshm[ae]n\b/gi, ['1']],
    [/\bsophomores?\b/gi, ['2']],
    [/(?<=\b(?:school|college|university)\s)juniors?\b/gi, ['3', '2']],
    [/(?<=\b(?:school|college|university)\s)seniors?\b/gi, ['3', '4']],
  ],
};

/** 2泊3日, 2박 3일, 三天两夜: the nights of a stay that is counted in days elsewhere. */
const NIGHTS =
  /(\d{1,2})\s?[泊박](?=\s?\d{1,2}\s?[日일])|(?<=[\d一二三四五六七八九十][天日])([一两兩二三四五六七八九]|\d)[夜晚]/g;

/** Numeral systems: 10進数, 二进制, 16진수. */
const SYSTEM = /(2|8|10|16|二|八|十|十六)\s?[進进진][数數法制수]/g;

/** Days and turns of speech written with digits, in any language. */
const EVENTS: readonly Idiom[] = [
  [
    /(?<![\d/.])9\/11(?![\d/])|(?<!\d)9[・.]11(?=事件|テロ|恐怖|同時|테러)|(?<!\d)911(?=事件|テロ|恐怖|테러)/g,
    ['--09-11', '9', '11', '911'],
  ],
  [/\b7-Eleven\b/g, ['7']],
  [/\bPM\s?2[.,]5(?!\d)/g, ['2.5']],
  [/(?<![\d/.])24\/7(?![\d/])/g, ['24', '7']],
  [/(?<![\d/.])7\/7(?![\d/])/g, ['--07-07', '7']],
];

/** Reads idioms first, so that no other reader sees a figure in them. */
export function readIdioms(draft: Draft): void {
  for (const found of draft.text.matchAll(SYSTEM))
    blank(draft, found.index, found.index + found[0].length);
  for (const found of draft.text.matchAll(NIGHTS)) takeNights(draft, found);
  const words = NO_FIGURE[draft.lang];
  if (words) {
    for (const found of draft.text.matchAll(words))
      blank(draft, found.index, found.index + found[0].length);
  }
  for (const [day, name] of Object.entries(DAY_NAMES[draft.lang] ?? {})) {
    for (const found of draft.text.matchAll(name)) takeMatch(draft, found, 'name', 'loose', [day]);
  }
  const events = /\d/.test(draft.text) ? EVENTS : [];
  for (const [pattern, ...figures] of [...events, ...(MAY_AGREE[draft.lang] ?? [])]) {
    for (const found of draft.text.matchAll(pattern)) {
      for (const readings of figures) takeMatch(draft, found, 'name', 'loose', readings);
    }
  }
}

function takeNights(draft: Draft, found: RegExpMatchArray): void {
  const [, digits, sign = ''] = found;
  const spelled = '〇一二三四五六七八九'.indexOf(sign.replace(/[两兩]/, '二'));
  takeMatch(draft, found, 'count', 'loose', [digits ?? (spelled < 0 ? sign : String(spelled))]);
}
