import { type Draft, keepLoose, take } from '../draft.ts';
import { distinct, type Figure } from '../figure.ts';

/** What a text says of the half of the day. */
type Half = 'am' | 'pm' | 'unsaid';

const COLON = /(?<![\d:.,/])([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?![\d:])/g;
const WEST_HALF =
  /^\s?(?:(a\.?\s?m\.?(?![\p{L}])|صباح\p{L}*|ص(?!\p{L})|утра|Uhr morgens|de la mañana|du matin)|(p\.?\s?m\.?(?![\p{L}])|مساء\p{L}*|م(?!\p{L})|вечера|дня|Uhr abends|de la tarde|de la noche|de l['’]après-midi|du soir))/iu;
const WEST_HOUR =
  /(?<![\d:.,/$€£¥-])([01]?\d|2[0-4])(?:(?:\s?[h.]\s?|\s(?:Uhr|heures?|часов|часа|час)\s)([0-5]\d))?\s?(?:минут[аы]?(?!\p{L})|(?:Uhr)(?!\p{L})|h(?![\p{L}\d])|heures?(?!\p{L})|horas(?!\p{L})|часов|часа(?!\p{L})|(?:a|p)\.?\s?m\.?(?!\p{L})|(?:صباح|مساء|ظهر|عصر)[\p{L}\p{M}]*|[صم](?!\p{L}|\.\p{L})|o['’]clock)/giu;
const WEST_MINUTES = /(?<![\d:.,/$€£¥-])([01]?\d|2[0-3])\s?h\.?\s?([0-5]\d)(?!\d)/g; // 10h30, 10 h 30
/** "в 18.30", "um 9.05": the decimal stays a reading. */
const DOTTED =
  /(?<=(?:^|\s)(?:в|к|до|с|um|ab|gegen|alle|dalle|ore|a las|las|kl\.?|klo|pukul)\s)([01]?\d|2[0-3])\.([0-5]\d)(?!\d|[.,]\d|%)(?!\s?(?:млн|млрд|тыс|проц|Proz|Mio|Mrd|%))/giu;
/** 1600 hours; "at 0630": a number of four digits has no zero before it. */
const MILITARY =
  /(?<![\d:.,/$€£¥-])(?:([01]\d|2[0-3])([0-5]\d)\s?(?:(?:hours|hrs|GMT|UTC)\b|بتوقيت|по\s(?:Гринвичу|UTC))|(?<=\b(?:at|from|to|until|by|after|before)\s)(0\d)([0-5]\d)(?![\d.,:/-]))/g;
/** What a weekday was is taken by now: ظهر الجمعة. */
const NOON =
  /\b(?:noon|midnight|midi|minuit|Mittag|Mitternacht|mediodía|medianoche)\b|полдень|полночь|منتصف (?:الليل|النهار)|ظهر(?= (?:اليوم|أمس|يوم|\uE000))|正午|深夜零時|자정|정오/gi;
/** midi et demi: half an hour past noon, or midnight. */
const NOON_HALF = /^\s(?:et\sdemie?|y\smedia)(?!\p{L})/iu;
const EAST =
  /(午前|午後|上午|下午|晚上|凌晨|早上|今晚|晚|오전|오후|深夜|夜|朝|未明|明け方|새벽)?의?の?\s?(\d{1,2}|[一二两兩三四五六七八九十]{1,3})\s?(?:\s?[時时시点點](?![間间간]|小|안)(?:\s?([0-5]?\d|[一二三四五]?十[一二三四五六七八九]?)\s?[分분]|(\s?[半반]|[一三]刻))?|:([0-5]\d)(?::[0-5]\d)?|(?<=(?:오전|오후|午前|午後|上午|下午)\s?\d{1,2})\.([0-5]\d))/gu;
const MORNING = /^(?:午前|上午|凌晨|早上|오전|朝|未明|明け方|새벽)$/;

/** The clock readings of an hour: both halves of the day where the text leaves it open. */
function clock(hour: number, minute: number, half: Half): readonly string[] {
  const write = (at: number) => `${String(at).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  if (half === 'am') return [write(hour === 12 ? 0 : hour)];
  if (half === 'pm') return [write(hour < 12 ? hour + 12 : hour)];
  if (hour === 24) return [write(24), write(0)];
  return hour >= 1 && hour <= 12 ? [write(hour % 24), write((hour + 12) % 24)] : [write(hour % 24)];
}

/**
 * A time may be written without any sign of being one, and its number is a reading too: "at 10" and 10時, "14.36 on
 * platform 8" and 14時36分.
 */
function timeFigure(start: number, end: number, hour: number, minute: number, half: Half): Figure {
  const times = clock(hour, minute, half);
  const bare = String(hour + minute / 100);
  const readings = distinct(minute === 0 && half === 'pm' ? times : [...times, bare]);
  return { start, end, kind: 'time', weight: 'firm', value: readings[0] ?? '', readings };
}

/** Takes clock times: 15:30, 3.30 p.m., 10h30, 10 Uhr, 午後3時半, 오전 10시. */
export function readClockTimes(draft: Draft): void {
  for (const found of draft.text.matchAll(NOON)) {
    const end = found.index + found[0].length;
    const half = NOON_HALF.exec(draft.text.slice(end, end + 10));
    const minute = half ? 30 : 0;
    const figure = timeFigure(found.index, end + (half?.[0].length ?? 0), 12, minute, 'unsaid');
    take(draft, { ...figure, weight: 'loose' });
  }
  if (/^(?:ja|zh|ko)$/.test(draft.lang)) readEastTimes(draft);
  else readWestTimes(draft);
}

function readWestTimes(draft: Draft): void {
  const { text } = draft;
  for (const found of text.matchAll(COLON)) {
    const after = found.index + found[0].length;
    const half = WEST_HALF.exec(text.slice(after, after + 20));
    const oclock = /^\s?(?:Uhr|h(?!\p{L}))/u.exec(text.slice(after, after + 5));
    const end = after + (half?.[0].length ?? oclock?.[0].length ?? 0);
    if (found[3] !== undefined) {
      // 2:01:09 may be "two hours, one minute and nine seconds".
      keepLoose(draft, after - 2, after, String(Number(found[3])));
    }
    const said: Half = half?.[1] ? 'am' : half?.[2] ? 'pm' : 'unsaid';
    take(draft, timeFigure(found.index, end, Number(found[1]), Number(found[2]), said));
  }
  for (const found of draft.text.matchAll(DOTTED)) {
    const [whole, hour, minute] = found;
    const time = timeFigure(
      found.index,
      found.index + whole.length,
      Number(hour),
      Number(minute),
      'unsaid',
    );
    take(draft, { ...time, readings: [...time.readings, String(Number(whole))] });
  }
  for (const found of draft.text.matchAll(MILITARY)) {
    const [whole, hour, minute, early, minuteEarly] = found;
    const end = found.index + whole.length;
    const [h, m] = [Number(hour ?? early), Number(minute ?? minuteEarly)];
    const time = timeFigure(found.index, end, h, m, early === undefined ? 'unsaid' : 'am');
    const printed = String(Number(`${hour ?? early}${minute ?? minuteEarly}`));
    take(draft, { ...time, readings: distinct([...time.readings, printed]) });
  }
  if (!/\d\s?(?:h|Uhr|час|ص|م|ظ|ع|[ap]\.?\s?m|o['’]c|[.]\d\d)/i.test(draft.text)) return;
  for (const found of draft.text.matchAll(WEST_MINUTES)) {
    const end = found.index + found[0].length;
    take(draft, timeFigure(found.index, end, Number(found[1]), Number(found[2]), 'unsaid'));
  }
  for (const found of draft.text.matchAll(WEST_HOUR)) {
    const [whole, hour, minute = '0'] = found;
    const said = halfOf(whole);
    const figure = timeFigure(
      found.index,
      found.index + whole.length,
      Number(hour),
      Number(minute),
      said,
    );
    // "10 heures" and "10 часов" may last ten hours; the number is read anyway.
    take(
      draft,
      /heures?$|horas$|час\p{L}*$/u.test(whole) ? plainFirst(figure, Number(hour)) : figure,
    );
  }
}

function halfOf(printed: string): Half {
  if (/a\.?\s?m\.?$|صباح|ص$/iu.test(printed)) return 'am';
  return /p\.?\s?m\.?$|مساء|ظهر|عصر|م$/iu.test(printed) ? 'pm' : 'unsaid';
}

function plainFirst(figure: Figure, hour: number): Figure {
  const readings = distinct([String(hour), ...figure.readings]);
  return { ...figure, value: readings[0] ?? '', readings };
}

function readEastTimes(draft: Draft): void {
  if (!/[時时시点點:]/.test(draft.text)) return;
  for (const found of draft.text.matchAll(EAST)) {
    const [whole, halfWord, hourText = '', minuteText, halfHour, colon, point] = found;
    const colonMinutes = colon ?? point;
    if (/[\d.,]$/.test(draft.text.slice(Math.max(0, found.index - 1), found.index)) && !halfWord)
      continue;
    const hour = eastHour(hourText);
    const minute = halfHour
      ? partOfHour(halfHour)
      : Number(colonMinutes ?? eastHour(minuteText ?? '0'));
    if (hour > 24 || minute > 59) continue;
    // 3点 is three points as often as three o'clock.
    const points = /[点點]$/.test(whole) && !halfWord;
    if (!halfWord && /^[一二两兩三四五六七八九十]/.test(hourText) && /[時点點]$/.test(whole))
      continue;
    const small = halfWord === '深夜' && hour < 5; // past midnight
    const half: Half = !halfWord
      ? 'unsaid'
      : small || MORNING.test(halfWord)
        ? 'am'
        : hour <= 12
          ? 'pm'
          : 'unsaid';
    const figure = timeFigure(found.index, found.index + whole.length, hour, minute, half);
    take(draft, points ? plainFirst(figure, hour) : figure);
  }
}

/** 半, 一刻, 三刻: minutes. */
const partOfHour = (printed: string): number =>
  printed === '一刻' ? 15 : printed === '三刻' ? 45 : 30;

function eastHour(printed: string): number {
  if (/^\d+$/.test(printed)) return Number(printed);
  const tens = printed.indexOf('十');
  const digit = (sign: string) => (/[两兩]/.test(sign) ? 2 : '〇一二三四五六七八九'.indexOf(sign));
  if (tens < 0) return digit(printed);
  const head = tens === 0 ? 1 : digit(printed.charAt(0));
  const tail = printed.charAt(tens + 1);
  return head * 10 + (tail === '' ? 0 : digit(tail));
}
