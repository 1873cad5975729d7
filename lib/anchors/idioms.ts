import { blank, type Draft, take } from './draft.ts';

/** Words that hold a numeral and name no figure, a language. */
const NO_FIGURE: Readonly<Record<string, RegExp>> = {
  ja: /一億総|六本木|二本松|八戸|三沢|千歳|四国(?=地方|電力|島|[のは、]|$)|一方(?:的|で)?|万一|一部|一般|一層|一帯一路|一連|一切|一致|一貫|統一|同一|唯一|第三者|三菱\p{L}*|三井\p{L}*|千葉|一時的|万全|億万長者|千人針|八百長|十分(?=[なにで])|二の舞|一国二制度|三権分立|三重県|百科|不十分/gu,
  zh: /一带一路|一帶一路|一国两制|一國兩制|一些|一样|一直|一定|一般|一致|一切|一贯|一起|统一|唯一|一系列|一方面|进一步|進一步|万一|十分|千方百计|百分百|万众|五四|七七|九一八|一旦|一律|四川|三峡|三亚|九龙|八国联军/gu,
};

/** Names and turns of speech whose numeral may stand as a figure on the other side. */
const MAY_AGREE: Readonly<Record<string, readonly (readonly [RegExp, readonly string[]])[]>> = {
  zh: [
    [/[“"‘「]?十四五[”"’」]?/g, ['14']],
    [/[“"‘「]?十三五[”"’」]?/g, ['13']],
    [/[“"‘「]?十五五[”"’」]?/g, ['15']],
    [/二十大/g, ['20']],
    [/十九大/g, ['19']],
    [/十八大/g, ['18']],
    [/三八线|三八線/g, ['38']],
  ],
  ar: [[/(?<=نيات )القرن (?:العشرين|الماضي)/g, ['20']]],
  ja: [[/38度線|三十八度線/g, ['38']]],
  en: [
    [/\baround the clock\b|\bround-the-clock\b/gi, ['24']],
    [/\bone-China\b/gi, ['1']],
  ],
};

/** Days and turns of speech written with digits, in any language. */
const EVENTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?<![\d/.])9\/11(?![\d/])|(?<!\d)9[・.]11(?=事件|テロ|恐怖|同時|테러)|(?<!\d)911(?=事件|テロ|恐怖|테러)/g,
    ['--09-11', '9', '11', '911'],
  ],
  [/\b7-Eleven\b/g, ['7']],
  [/(?<![\d/.])24\/7(?![\d/])/g, ['24', '7']],
  [/(?<![\d/.])7\/7(?![\d/])/g, ['--07-07', '7']],
];

/** Reads idioms first, so that no other reader sees a figure in them. */
export function readIdioms(draft: Draft): void {
  const words = NO_FIGURE[draft.lang];
  if (words) {
    for (const found of draft.text.matchAll(words))
      blank(draft, found.index, found.index + found[0].length);
  }
  const events = /\d/.test(draft.text) ? EVENTS : [];
  for (const [pattern, readings] of [...events, ...(MAY_AGREE[draft.lang] ?? [])]) {
    for (const found of draft.text.matchAll(pattern)) {
      const start = found.index;
      const value = readings[0] ?? '';
      take(draft, {
        start,
        end: start + found[0].length,
        kind: 'name',
        weight: 'loose',
        value,
        readings,
      });
    }
  }
}
