import { type SplitRules, splitRules } from './split-rules.ts';

/** A stretch of the original text, `text.slice(start, end)`, without blanks around it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const FULL = '。！？｡'; // end a sentence whatever follows
const TERMINAL = /[.!?…。！？｡؟।॥۔։።‽．]/u;
const CLOSER = /["'”’»›)\]」』】）》〉〕］｣]/u;
const JAPANESE_CLOSE: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '【': '】',
};
/** What goes on with the sentence after a closed quotation: particles, と述べた. */
const JAPANESE_GOES_ON = /^(?:と|って|など|は|が|を|に|の|も|で|や|から|まで|だ|、|，|,|・)/u;
const KOREAN_GOES_ON =
  /^(?:라고|이라고|라는|이라는|라며|이라며|고 |하고|며 |는 |란 |을 |를 |은 |이 |가 )/u;
const LIST_MARKER = /^\s*(?:[•·▪■●*]\s*)?[(（]?(?:\d{1,3}|[a-zA-Zа-я]|[ivxIVX]{1,4})[.)）]{1,2}$/u;
const MAX_QUOTE = 600; // characters; a 「 without its 」 within this is a slip and is ignored
const THAI_MIN = 40; // letters before a blank that may end a Thai sentence: Thai puts blanks between clauses too

const isHanLike = (char: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(char);
const isThai = (char: string): boolean => /[\u0e01-\u0e2e\u0e30-\u0e45\u0e47-\u0e4e]/.test(char);

/** Letters, digits and inner full stops just before a full stop: "U.S", "Mr", "3". */
function wordBefore(text: string, stop: number): string {
  return /[\p{L}\p{M}\p{N}.\-№]*$/u.exec(text.slice(Math.max(0, stop - 20), stop))?.[0] ?? '';
}

/** Whether a full stop at `stop` ends a sentence, given what follows its blanks. */
function fullStopEnds(
  text: string,
  lineStart: number,
  stop: number,
  next: string,
  rules: SplitRules,
): boolean {
  const word = wordBefore(text, stop);
  const lower = word.toLowerCase();
  const nextWord = (/^["“«(]?([\p{L}\p{M}]+)/u.exec(next)?.[1] ?? '').toLowerCase();
  const startsWell = rules.starters.has(nextWord);
  const figure = /^\p{N}/u.test(next);
  if (LIST_MARKER.test(text.slice(lineStart, stop + 1))) return false;
  if (rules.never.has(lower)) return false;
  if (figure && rules.beforeFigure.has(lower)) return false;
  if (rules.ordinals && /^(?:\d{1,2}|[IVXL]+)$/u.test(word)) return false;
  if (/^\p{Lu}$/u.test(word)) return false; // J. K. Rowling
  if (/^[a-zäöü]$/.test(word)) return startsWell; // z. B., i. d. R.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return startsWell; // U.S., a.m.
  if (
    /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|inc|ltd|co|corp|jr|sr|etc|usw|bzw)$/.test(
      lower,
    )
  ) {
    return startsWell;
  }
  return true;
}

/** Whether the terminal signs text[from … to − 1] end a sentence. */
function ends(
  text: string,
  lineStart: number,
  from: number,
  to: number,
  lineEnd: number,
  rules: SplitRules,
): boolean {
  if (to >= lineEnd) return true;
  const signs = text.slice(from, to);
  const before = text.charAt(from - 1);
  const after = text.slice(to, Math.min(lineEnd, to + 24));
  const next = after.trimStart();
  if (next === '') return true;
  const wide = [...signs].some((sign) => FULL.includes(sign)) || /[।॥۔։።]/u.test(signs);
  const first = next.charAt(0);
  if (/^[,;:、，；：。]/u.test(first)) return false;
  if (/^[—–]\s?\p{Ll}/u.test(next)) return false; // «Да!» — сказал он.
  if (
    rules.keepsQuotes &&
    CLOSER.test(signs.charAt(signs.length - 1)) &&
    JAPANESE_GOES_ON.test(next)
  )
    return false;
  if (wide) return true;
  if (/^[!?]/u.test(signs) && isHanLike(before) && (isHanLike(first) || first !== next.charAt(0)))
    return true;
  if (!/^\s/u.test(after)) {
    // No blank: 3.14, example.org, "…합니다."라고. A sign between letters of han or kana does end a sentence.
    // …… in the middle of a Japanese sentence is a pause.
    const pause = rules.keepsQuotes && signs.startsWith('…');
    return /^[!?…]/u.test(signs) && !pause && isHanLike(first) && isHanLike(before);
  }
  if (/^\p{Ll}/u.test(first) && !isThai(first)) return false;
  if (/["”’]$/u.test(signs) && KOREAN_GOES_ON.test(next)) return false;
  if (/^(?:…|\.{2,}|\.\s)/u.test(signs) && !/^[\p{Lu}\p{Lo}\p{N}"“«„¿¡(]/u.test(first))
    return false;
  if (signs.startsWith('.') && !/^\.\s?\./.test(signs))
    return fullStopEnds(text, lineStart, from, next, rules);
  return true;
}

/** End of the signs that close a sentence from `at`: terminals, closing quotes and brackets, a footnote mark. */
function absorb(text: string, at: number, lineEnd: number): number {
  let end = at;
  while (end < lineEnd) {
    const char = text.charAt(end);
    if (TERMINAL.test(char) || CLOSER.test(char)) end++;
    else if (/^[“‘](?:\s|$)/u.test(text.slice(end, end + 2)) && end > at)
      end++; // „Gut.“: no opening quote stands before a blank
    else if (/^\s\.(?=\s|$)/u.test(text.slice(end, end + 3)) && text.charAt(end - 1) === '.')
      end += 2; // ". . ." is one ellipsis
    else if (/^[\s\u00a0\u202f][»”]/u.test(text.slice(end, end + 2)) && end > at)
      end += 2; // « Non ! »
    else break;
  }
  return end + (/^\[\d{1,3}\]/u.exec(text.slice(end, Math.min(lineEnd, end + 5)))?.[0].length ?? 0);
}

function endsThai(text: string, from: number, at: number): boolean {
  return at - from >= THAI_MIN && isThai(text.charAt(at - 1)) && isThai(text.charAt(at + 1));
}

function splitLine(
  text: string,
  lineStart: number,
  lineEnd: number,
  rules: SplitRules,
  add: (start: number, end: number) => void,
): void {
  let start = lineStart;
  const open: { sign: string; until: number }[] = [];
  for (let at = lineStart; at < lineEnd; at++) {
    const char = text.charAt(at);
    const close = rules.keepsQuotes ? JAPANESE_CLOSE[char] : undefined;
    if (close !== undefined) {
      const until = text.indexOf(close, at);
      if (until > 0 && until < Math.min(lineEnd, at + MAX_QUOTE)) open.push({ sign: close, until });
    }
    let from = at;
    if (open.length > 0 && open[open.length - 1]?.sign === char) {
      open.pop();
      // A bracket is a remark inside its sentence; a quotation may be the end of one.
      if (open.length > 0 || '）)'.includes(char) || !TERMINAL.test(text.charAt(at - 1))) continue;
      from = at - 1; // 「…。」: the full stop inside ends the sentence if nothing goes on
    } else if (char === ' ' && endsThai(text, start, at)) {
      add(start, at);
      start = at + 1;
      continue;
    } else if (!TERMINAL.test(char) && !rules.alsoEnds.includes(char)) continue;
    if (open.length > 0) continue;
    const own = rules.alsoEnds.includes(char) ? 1 : 0;
    const end = absorb(text, at + own, lineEnd);
    if (ends(text, lineStart, from, end, lineEnd, rules)) {
      add(start, end);
      start = end;
    }
    at = Math.max(at, end - 1);
  }
  add(start, lineEnd);
}

/**
 * Splits a text into sentences by rules of its language (BCP 47; others by general rules). A line break always ends
 * a sentence. The spans are in order, do not overlap and leave out nothing but blanks; none for a blank text.
 */
export function splitSentences(text: string, lang: string): readonly Span[] {
  const rules = splitRules(lang);
  const spans: Span[] = [];
  const add = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/u.test(text.charAt(start))) start++;
    while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
    if (end > start) spans.push({ start, end });
  };
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    splitLine(text, line.index, line.index + line[0].length, rules, add);
  }
  return spans;
}
