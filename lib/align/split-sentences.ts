import {
  ALSO_WORDS,
  AMOUNTS,
  BEFORE_FIGURE,
  CAPITAL_TITLES,
  MAY_END,
  type SplitRules,
  splitRules,
} from './split-rules.ts';

/** A stretch of the original text, `text.slice(start, end)`, without blanks around it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const FULL = '。！？｡'; // end a sentence whatever follows
const TERMINAL = /[.!?…。！？｡؟।॥۔։።‽．។။]/u;
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

/** Whether a text begins as sentences do, with a word like "the". */
function startsAnew(text: string, rules: SplitRules): boolean {
  const word = /^["“«(]?([\p{L}\p{M}]+)/u.exec(text)?.[1] ?? '';
  return rules.starters.has(word.toLowerCase());
}

/** Whether a full stop at `stop` ends a sentence, given what follows its blanks. */
function fullStopEnds(
  text: string,
  start: number,
  stop: number,
  next: string,
  rules: SplitRules,
): boolean {
  const word = wordBefore(text, stop);
  const lower = word.toLowerCase();
  const startsWell = startsAnew(next, rules);
  const figure = /^\p{N}/u.test(next);
  const signBefore = text.charAt(stop - word.length - 1);
  if (LIST_MARKER.test(text.slice(start, stop + 1))) return false;
  if (/[/=&_]/.test(signBefore)) return true; // 15 м/с, a.b?c=d: no abbreviation
  if (ALSO_WORDS.has(word)) return startsWell;
  if (AMOUNTS.has(lower)) return /^\p{Lu}/u.test(next);
  if (rules.never.has(lower) || (word !== lower && CAPITAL_TITLES.has(lower))) return false;
  if (figure && BEFORE_FIGURE.has(lower)) return false;
  const decimal = /[,.]/.test(signBefore); // 1,5
  if (rules.ordinals && !decimal && /^(?:\d{1,2}|[IVXL]+)$/u.test(word)) return false;
  if (/^\p{Lu}$/u.test(word)) return startsWell; // J. K. Rowling, but "a grade A. The …"
  if (/^[a-zäöü]$/.test(word)) return startsWell; // z. B., i. d. R.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return startsWell; // U.S., a.m.
  return !MAY_END.has(lower) || startsWell;
}

/** Whether the terminal signs text[from … to − 1] end the sentence that begins at `start`. */
function ends(
  text: string,
  start: number,
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
  const wide = [...signs].some((sign) => FULL.includes(sign)) || /[।॥۔։።។။]/u.test(signs);
  const first = next.charAt(0);
  if (/^[,;:、，；：。)\]）]/u.test(first)) return false;
  if (/^[—–]\s?\p{Ll}/u.test(next)) return false; // «Да!» — сказал он.
  if (
    rules.keepsQuotes &&
    CLOSER.test(signs.charAt(signs.length - 1)) &&
    JAPANESE_GOES_ON.test(next)
  )
    return false;
  if (wide) return true;
  if (/^[!?]/u.test(signs) && isHanLike(before) && isHanLike(first)) return true;
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
  if (signs === '!' && /yahoo$/iu.test(text.slice(Math.max(0, from - 5), from)))
    return startsAnew(next, rules);
  if (signs.startsWith('.') && !/^\.\s?\./.test(signs))
    return fullStopEnds(text, start, from, next, rules);
  return true;
}

/** End of the signs that close a sentence from `at`: terminals, closing quotes and brackets, a footnote mark. */
function absorb(text: string, lineStart: number, at: number, lineEnd: number): number {
  let end = at;
  while (end < lineEnd) {
    const char = text.charAt(end);
    if (char === '"' && opens(text, lineStart, end)) break;
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

/** Whether a straight quotation mark opens: a letter follows at once, and all those before it in the line are closed. */
function opens(text: string, lineStart: number, at: number): boolean {
  if (!/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return false;
  return (text.slice(lineStart, at).split('"').length - 1) % 2 === 0;
}

function endsThai(text: string, from: number, at: number): boolean {
  return at - from >= THAI_MIN && isThai(text.charAt(at - 1)) && isThai(text.charAt(at + 1));
}

/** Whether the quotation opened at `at` is closed before `end`, past those opened inside it. */
function closesAt(text: string, at: number, close: string, end: number): boolean {
  const sign = text.charAt(at);
  let depth = 0;
  for (let place = at; place < end; place++) {
    const char = text.charAt(place);
    if (char === sign) depth++;
    else if (char === close && --depth === 0) return true;
  }
  return false;
}

function splitLine(
  text: string,
  lineStart: number,
  lineEnd: number,
  rules: SplitRules,
  add: (start: number, end: number) => void,
): void {
  let start = lineStart;
  const open: string[] = []; // the signs that will close what is open
  for (let at = lineStart; at < lineEnd; at++) {
    const char = text.charAt(at);
    const close = rules.keepsQuotes ? JAPANESE_CLOSE[char] : undefined;
    if (close !== undefined && closesAt(text, at, close, Math.min(lineEnd, at + MAX_QUOTE)))
      open.push(close);
    let from = at;
    if (open.length > 0 && open.at(-1) === char) {
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
    const end = absorb(text, lineStart, at + own, lineEnd);
    if (ends(text, start, from, end, lineEnd, rules)) {
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
