import type { Draft } from '../draft.ts';
import {
  distinct,
  type Figure,
  type FigureKind,
  type FigureWeight,
  plainDecimal,
} from '../figure.ts';
import {
  EAST_DIGITS,
  EAST_SMALL,
  type EastNumber,
  isMetricPrefix,
  readEastNumber,
} from './east-numerals.ts';
import { readEastShares } from './east-shares.ts';
import { readPlainNumber } from './plain-number.ts';
import { percentFigure } from './share-figure.ts';
import { VULGAR_FRACTIONS } from './vulgar-fractions.ts';

const START = new RegExp(`\\d|[${EAST_DIGITS}${EAST_SMALL}]`, 'g');
const EAST_SMALL_OR_LARGE = /[十百千万萬億亿십백천만억]/;
const VAGUE_BEFORE = /(?:[数數几幾何若수몇]|若干|数|(?<!以)上)$/u;
/** What may follow a number spelled in characters; without one, 三菱 and 千葉 are names. */
const COUNTER =
  /^\s?(?:[つ棟戸軒頭匹株口室席箱袋羽隊団社校館駅店紙行幅面层層桩座棵头匹只部篇亩吨公斤顿家户口所支张條幢栋棟套处處处项名人天类類か个個箇ヶカヵケ年月日時时分秒週周回度次倍国國社件本台機隻发発號号条條項项章節节款位番期歳岁才円元票枚名大対點点種种代歩步院州県省市校座艘架辆輛家起场場批届屆多余餘強弱以割成項世층]|[ァ-ヴー]{2,}|ドル|ユーロ|トン|ポイント|パーセント|%|명|개|년|월|일|시|분|초|회|번|차|조|항|호|원|달러|유로|엔|위안|국|배|퍼센트|주|세|살|대|척|기|발|톤|킬로|미터|곳|건|가지|나라|달|군데|사람|여)/u;
const SURE_COUNTER =
  /^(?:人|名|个|個|か国|カ国|ヶ国|ヵ国|カ月|か月|ヶ月|个月|年|億|万|円|ドル|元|%|トン|キロ|周年|世紀|世纪|歳|岁|명|개|년|달러|원|周|週|点|度|件|国|天|多|余|日|回|次|届|票|時間|小时)/u;
const METRE_TAIL = /^(?:メートル|m|ドル|ユーロ|秒|초)(\d\d)(?!\d)(?:センチ)?/; // 1メートル83, 36초49
const GROWN_BEFORE = /(?:增[长長加]|[提升]高|上[涨漲升]|[涨漲]|[扩擴]大)了?[约約近超过過逾]{0,2}$/u;
const BATTING = /^[^\d\s][.・]$/; // 打率.346, 打率・252
const ORDINAL_BEFORE = /第\s?$|(?<![가-힣])제\s?$/; // 국제 사법 is no fourth
const MANY = 20_000; // 两万
const SOFT_LIMIT = 12; // spelled out up to "twelve" in most house styles: never an alarm
/** Units of time, and how many smaller ones each holds: 1年半 is 18 months. */
const SMALLER: readonly (readonly [RegExp, number])[] = [
  [/[年년]/, 12],
  [/[時时시]/, 60],
  [/[日天]/, 24],
];
const PERCENT = /^\s?(?:%|パーセント|ポイント|퍼센트|프로(?![가-힣])|个百分点|個百分點|%포인트)/u;

interface Meaning {
  readonly end: number;
  readonly kind: FigureKind;
  readonly values: readonly number[];
  /** It is "and a half": the whole number alone is no reading. */
  readonly half?: true;
}

/** Takes what numbers are left in a Japanese, Chinese or Korean text. */
export function readEastFigures(draft: Draft): void {
  readEastShares(draft);
  const text = draft.text;
  START.lastIndex = 0;
  for (let found = START.exec(text); found; found = START.exec(text)) {
    const start = found.index;
    const number = readEastNumber(text, start, draft.lang);
    if (!number) continue;
    START.lastIndex = number.end;
    const figure = toFigure(draft, start, number);
    if (!figure) continue;
    START.lastIndex = Math.max(figure.end, number.end);
    draft.figures.push(figure);
  }
}

function toFigure(draft: Draft, start: number, number: EastNumber): Figure | null {
  const { text } = draft;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(number.end, number.end + 8);
  // 数百人 is vague, 总数五十万 and 以上五万元 are not: there a digit stands before the unit.
  const bareUnit = number.unit && EAST_SMALL_OR_LARGE.test(text.charAt(start));
  if (number.vague || (VAGUE_BEFORE.test(before) && bareUnit)) return null;
  const ordinal = ORDINAL_BEFORE.test(text.slice(Math.max(0, start - 3), start));
  const weight = weigh(text.slice(start, number.end), number, ordinal, after, draft.lang);
  if (!weight) return null;
  const plain = number.spelled || number.unit ? null : readPlainNumber(text, start, draft.lang);
  const tail = METRE_TAIL.exec(after);
  if (tail && plain) {
    const value = plainDecimal(number.value + Number(tail[1]) / 100);
    const end = number.end + tail[0].length;
    return { start, end, kind: 'count', weight, value, readings: [value] };
  }
  const fraction = /^\s(\d)\/(\d)(?!\d)/.exec(after); // 5 3/4
  const mixed = fraction
    ? Number(fraction[1]) / Number(fraction[2])
    : VULGAR_FRACTIONS[text.charAt(number.end)];
  if (mixed !== undefined && plain) {
    const value = plainDecimal(Number((number.value + mixed).toFixed(4)));
    const end = number.end + (fraction?.[0].length ?? 1);
    return { start, end, kind: 'count', weight, value, readings: [value] };
  }
  const meaning = readMeaning(number, after, ordinal);
  if (meaning.kind === 'percent') {
    return {
      start,
      end: number.end + meaning.end,
      ...percentFigure(meaning.values[0] ?? 0),
      weight,
    };
  }
  const values = meaning.half ? meaning.values : [...meaning.values, ...(plain?.values ?? [])];
  const readings = distinct([
    ...values.map(plainDecimal),
    ...grownBy(text, start, number, after),
    ...tenthsOf(draft.lang, number, after),
    ...centuryYears(text, start, plain?.bare ?? ''),
    ...beforePrefix(text, number),
    ...(plain && BATTING.test(before) ? [plainDecimal(Number(`0.${plain.bare}`))] : []),
  ]);
  const value = readings[0] ?? '';
  return { start, end: number.end + meaning.end, kind: meaning.kind, weight, value, readings };
}

function weigh(
  printed: string,
  number: EastNumber,
  ordinal: boolean,
  after: string,
  lang: string,
): FigureWeight | null {
  if (!number.spelled) return 'firm';
  const counted = COUNTER.test(after);
  if (lang === 'ko') {
    // Hangul digits are syllables of ordinary words: a unit and a counter make a number of them.
    // A digit and a large unit alone are words: 오만 (pride), 구조 (rescue).
    const word =
      number.signs === 2 &&
      number.value >= 10_000 &&
      number.value % 10 === 0 &&
      !/[십백천]/.test(printed);
    if (number.unit && number.signs >= 2 && !word && counted && number.value > SOFT_LIMIT)
      return 'firm';
    if (ordinal) return 'soft';
    return number.unit && number.signs >= 2 ? 'loose' : null;
  }
  // 三九天, 七七: two digits side by side are names and spans as often as numbers.
  if (number.positional && (number.signs >= 4 || (number.signs >= 3 && counted))) return 'firm';
  if (number.positional && number.signs === 2 && counted && !/[〇零]/.test(printed)) return 'soft';
  if (number.positional && counted) return 'firm';
  // 近一亿农村人口: in Chinese a noun may follow at once; 一万 alone is too often an idiom.
  if (lang === 'zh' && number.signs > 1 && number.value >= MANY) return 'firm';
  // Without a counter we know, a numeral may still answer one: 八十响, 三球.
  if (number.unit && number.signs === 1) return counted ? 'soft' : null;
  if (number.unit && number.value > SOFT_LIMIT) {
    if (number.signs >= 3 && (counted || ordinal || lang === 'zh')) return 'firm';
    return ordinal || SURE_COUNTER.test(after) ? 'firm' : counted ? 'soft' : 'loose';
  }
  if (ordinal || counted) return 'soft';
  return number.value > 1 ? 'loose' : null;
}

/** 增长了两倍 is three times as much. */
function grownBy(
  text: string,
  start: number,
  { value }: EastNumber,
  after: string,
): readonly string[] {
  const grown =
    after.startsWith('倍') && GROWN_BEFORE.test(text.slice(Math.max(0, start - 6), start));
  return grown ? [plainDecimal(value + 1)] : [];
}

/** 七分成绩: seven parts of ten. */
function tenthsOf(lang: string, { spelled, value }: EastNumber, after: string): readonly string[] {
  const tenths = lang === 'zh' && spelled && value < 10 && /^分(?![钟鐘之])/.test(after);
  return tenths ? [plainDecimal(value * 10)] : [];
}

const PREFIXES: Readonly<Record<string, number>> = { 百: 100, 千: 1e3, 兆: 1e12 };

/** 5千瓦 is 5 kW: the unit's prefix was read as a part of the number. */
function beforePrefix(text: string, { end, value }: EastNumber): readonly string[] {
  if (!isMetricPrefix(text, end - 1)) return [];
  return [plainDecimal(value / (PREFIXES[text.charAt(end - 1)] ?? 1))];
}

/** 1869〜95年 means 1895; 06年 is 2006. */
function centuryYears(text: string, start: number, bare: string): readonly string[] {
  if (bare.length !== 2) return [];
  const before = /(?<!\d)((?:1[5-9]|20)\d)\d年?\s?[-–/~〜～―]\s?$/.exec(
    text.slice(Math.max(0, start - 9), start),
  );
  if (before) return [`${before[1]?.slice(0, 2)}${bare}`];
  return bare.startsWith('0') ? [`20${bare}`] : [];
}

function readMeaning(number: EastNumber, after: string, ordinal: boolean): Meaning {
  const { value } = number;
  const percent = PERCENT.exec(after);
  if (percent) return { end: percent[0].length, kind: 'percent', values: [value] };
  if (/^\s?‰/.test(after)) return { end: 1, kind: 'percent', values: [value / 10] };
  const half =
    /^(?:\s?(年|日|時間|时间|小时|小時|倍|か月|カ月|ヶ月|个月|個月|週間|周|星期|天|ポイント)半|\s?(년|시간|개월)\s?반|(?:个|個)?半(?=小时|小時|年|世))/u.exec(
      after,
    );
  if (half) {
    const [unit] = half;
    const whole = value + 0.5;
    const smaller = SMALLER.find(([printed]) => printed.test(unit))?.[1];
    const values = smaller === undefined ? [whole] : [whole, whole * smaller];
    return { end: unit.length, kind: 'count', values, half: true };
  }
  if (ordinal || /^\s?번째/.test(after)) return { end: 0, kind: 'ordinal', values: [value] };
  if (
    /^年/.test(after) &&
    !/^年(?:間|间|前|後|后|以[上内]|来|ぶり|目|半)/.test(after) &&
    value >= 10 &&
    value < 100
  ) {
    return { end: 1, kind: 'count', values: [value, 2000 + value, 1900 + value] };
  }
  const money =
    /^\s?(?:円|元|ドル|ユーロ|ポンド|ウォン|米ドル|美元|欧元|日元|人民币|원|달러|유로|엔|위안)/u.exec(
      after,
    );
  if (money) return { end: money[0].length, kind: 'money', values: [value] };
  return { end: 0, kind: 'count', values: [value] };
}
