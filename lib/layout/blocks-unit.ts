import { languageOfHan } from '../language/han-language.ts';
import { canBeWritten, primary } from '../language/language-script.ts';
import { hasSmallWords, languageBySmallWords } from '../language/small-words.ts';
import { textWeight, type Writing } from '../language/writing.ts';
import { scriptWeights } from '../parse/text-class.ts';
import type { SidePlace } from './found-bitext.ts';
import { readNodes } from './node-text.ts';
import { declaredLang } from './read-cell.ts';

/** A block of text in one language as it stands on the page. */
export interface Unit {
  readonly text: string;
  readonly readings: readonly string[];
  /** Declared on it or around it, below `<body>`. */
  readonly lang: string | null;
  readonly writing: Writing;
  /** Language (primary subtag) where the writing leaves it open and the page or the words tell it. */
  readonly told: string | null;
  /** What it says, in Latin letters. */
  readonly weight: number;
  readonly heading: boolean;
  /** The element it fills, or the nearest one around it. */
  readonly element: Element;
  readonly place: SidePlace;
}

/** An element and the blocks in it, in reading order. */
export interface Box {
  readonly element: Element;
  readonly items: readonly (Unit | Box)[];
}

export const isBox = (item: Unit | Box): item is Box => 'items' in item;

/** Reads whole nodes as one unit, or null where they hold no letters. */
export function readUnit(nodes: readonly Node[], element: Element, place: SidePlace): Unit | null {
  const { text, readings } = readNodes(...nodes);
  return unitOf(text, readings, element, place);
}

/** A unit of a text already read, or null where it holds no letters. */
export function unitOf(
  text: string,
  readings: readonly string[],
  element: Element,
  place: SidePlace,
): Unit | null {
  const lang = declaredLang(element);
  const writing = writingOfUnit(text, lang);
  if (writing === null) return null;
  return {
    text,
    readings,
    lang,
    writing,
    told: toldLanguage(text, writing, lang),
    weight: textWeight(text),
    heading: element.closest('h1, h2, h3, h4, h5, h6') !== null,
    element,
    place,
  };
}

const DECLARED_SHARE = 0.2; // of the letters in a declared language's writing, for the page to be believed

/** The heaviest writing, or the one the page declares where names and codes outweigh it. */
function writingOfUnit(text: string, lang: string | null): Writing | null {
  const weights = [...scriptWeights(text)];
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const own = lang === null ? undefined : weights.find(([writing]) => canBeWritten(lang, writing));
  if (own !== undefined && own[1] >= all * DECLARED_SHARE) return own[0];
  return weights[0]?.[0] ?? null;
}

const SHARED: ReadonlySet<Writing> = new Set([
  'Latn',
  'Cyrl',
  'Arab',
  'Hani',
  'Deva',
  'Hebr',
  'Grek',
  'Ethi',
]);

/** The words decide before the page, as English navigation is often declared Japanese; of a language unknown here, the page. */
function toldLanguage(text: string, writing: Writing, lang: string | null): string | null {
  if (!SHARED.has(writing)) return null;
  const declared = lang !== null && canBeWritten(lang, writing) ? primary(lang) : null;
  if (declared !== null && !hasSmallWords(declared)) return declared;
  if (writing === 'Hani') return languageOfHanText(text) ?? declared;
  return languageBySmallWords(text) ?? declared;
}

const SENTENCE_HAN = 16; // characters without kana; Japanese headings and names have fewer

/** Chinese or Japanese by the characters that only one of them has, or by so much Han without kana; null where it may be either. */
function languageOfHanText(text: string): string | null {
  const lang = languageOfHan(text, false);
  if (lang !== 'zh') return primary(lang);
  return text.replace(NOT_HAN, '').length >= SENTENCE_HAN && SENTENCE_MARK.test(text) ? 'zh' : null;
}

const NOT_HAN = /[^\u3400-\u9fff]/g;
const SENTENCE_MARK = /[，。！？；：]/;
