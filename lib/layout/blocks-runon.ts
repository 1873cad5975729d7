import { scriptOf } from '../language/script.ts';
import { type TextClass, textClass } from '../parse/text-class.ts';
import { type Unit, unitOf } from './blocks-unit.ts';
import { tidyText } from './node-text.ts';
import { readTextSource } from './text-source.ts';

const MIN_LENGTH = 30; // UTF-16 units; a shorter block with two writings is a name
const MIN_PARTS = 4; // two texts with their translations, run together
const MAX_RATIO = 2; // times; of two parts that answer each other, else one quotes the other
const MIN_WEIGHT = 24; // Latin letters of a part by itself; shorter stretches are names inside the other language
const LATIN_WORDS = 4; // words of a Latin part; fewer are a name or a term

/** A block in which sentences of two writings take turns without any mark between them, as its parts; else null. */
export function splitRunOn(element: Element): readonly Unit[] | null {
  if ((element.textContent ?? '').length < MIN_LENGTH) return null;
  const source = readTextSource(element);
  const parts = joinParts(cutAtScripts(source.text), source.text);
  if (parts.length < 2) return null;
  const units: Unit[] = [];
  for (const { start, end } of parts) {
    const range = source.rangeAt(start, end);
    const text = tidyText(source.text.slice(start, end));
    const unit = range && unitOf(text, [], element, { kind: 'run', ranges: [range] });
    if (unit) units.push(unit);
  }
  return units.length >= MIN_PARTS || areAlike(units) ? units : null;
}

/** A text and one as long in another writing. */
function areAlike([first, second, ...more]: readonly Unit[]): boolean {
  if (first === undefined || second === undefined || more.length > 0) return false;
  const [less = 0, most = 0] = [first.weight, second.weight].sort((a, b) => a - b);
  return less >= MIN_WEIGHT && most <= less * MAX_RATIO;
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly writing: TextClass;
}

const isWide = (code: number) => {
  const script = scriptOf(code);
  return script === null ? null : script === 'Hani' || script === 'Kana' || script === 'Hang';
};

/** Stretches of wide letters (Chinese, Japanese, Korean) and of others; signs go with what stands before. */
function cutAtScripts(text: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  let wide: boolean | null = null;
  const close = (end: number) => {
    if (end > start) parts.push({ start, end, writing: textClass(text.slice(start, end)) });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const own = isWide(text.charCodeAt(at));
    if (own === null) continue;
    if (wide !== null && own !== wide) close(at - openedBefore(text.slice(start, at)));
    wide = own;
  }
  close(text.length);
  return parts;
}

/** How many signs at the end open what follows: a bracket, a quotation mark. */
const openedBefore = (text: string): number =>
  (/(?:(?<=\s)["']|[“‘«(（「『[])+$/.exec(text)?.[0] ?? '').length;

/** Joins stretches too short to be a sentence with their neighbours, and neighbours of one writing. */
function joinParts(parts: readonly Part[], text: string): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const own = isSentence(part, text) ? part.writing : null;
    if (last !== undefined && (own === null || own === last.writing))
      joined[joined.length - 1] = { ...last, end: part.end };
    else joined.push(part);
  }
  return joined;
}

function isSentence({ start, end, writing }: Part, text: string): boolean {
  const own = text.slice(start, end);
  if (writing === 'Latn') return (own.match(/\p{L}{2,}/gu) ?? []).length >= LATIN_WORDS;
  return own.replace(/\P{L}/gu, '').length * 3 >= MIN_WEIGHT;
}
