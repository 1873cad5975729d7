import { readSentence } from '../saved/read-sentence.ts';
import type { SavedSegment, SourcePage } from '../saved/saved-segment.ts';
import type { HiddenUnit } from './unit.ts';

const KINDS = ['title', 'label', 'heading', 'paragraph', 'note'];
const LAYOUTS = 'table stacked-rows cells alternating columns blocks definitions text'.split(' ');
const MAX_SIDES = 16; // more languages than any page we know; keeps a hostile file from costing much

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.includes(String(value));
const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const isSideFrame: Check = (value) => {
  const { lang, dir, readings } = fields(value);
  return (
    isText(lang) && oneOf(['ltr', 'rtl'])(dir) && (readings === undefined || isTexts(readings))
  );
};
const isHiddenSide: Check = (value) => {
  const { at, text } = fields(value);
  return isSideFrame(value) && (Number.isInteger(at) || (at === null && isText(text)));
};
const isSide: Check = (value) => isSideFrame(value) && isText(fields(value).text);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isNotice: Check = (value) => {
  const { text, kind, side } = fields(value);
  return isText(text) && isText(kind) && (side === null || Number.isInteger(side));
};

const SOURCE_HIDDEN: Record<string, Check> = {
  title: orNull(isTexts),
  documentTitle: isText,
  date: orNull(isText),
  languages: isTexts,
  notices: listOf(isNotice),
};
const SOURCE: Record<string, Check> = { ...SOURCE_HIDDEN, url: isText };
const SEGMENT_HIDDEN: Record<string, Check> = {
  id: (value) => isText(value) && value !== '',
  kind: oneOf(KINDS),
  layout: oneOf(LAYOUTS),
  bitext: isText,
  row: (value) => Number.isInteger(value),
  sentence: (value) => value === undefined || readSentence(value) !== null,
  speaker: orNull(isTexts),
  context: (value) => isTexts(fields(value).before) && isTexts(fields(value).after),
  doubts: isTexts,
  notices: listOf(isNotice),
  parserVersion: isText,
};
const SEGMENT: Record<string, Check> = {
  ...SEGMENT_HIDDEN,
  sides: (value) => listOf(isSide)(value) && (value as unknown[]).length <= MAX_SIDES,
  note: isText,
  tags: isTexts,
  savedAt: (value) => isText(value) && !Number.isNaN(Date.parse(String(value))),
};

/** The name of the first field that is missing or of another type, or null where all are right. */
function faultIn(value: unknown, checks: Record<string, Check>): string | null {
  const held = fields(value);
  return Object.keys(checks).find((name) => checks[name]?.(held[name]) !== true) ?? null;
}

type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly field: string };

/** Keeps the known fields only: what a file says besides never reaches the library. */
function checked<T>(value: unknown, checks: Record<string, Check>): Checked<T> {
  const field = faultIn(value, checks);
  if (field !== null) return { ok: false, field };
  const held = fields(value);
  const known = Object.keys(checks).flatMap((name) =>
    held[name] === undefined ? [] : [[name, held[name]]],
  );
  return { ok: true, value: Object.fromEntries(known) as T };
}

export const checkSource = (value: unknown): Checked<SourcePage> => checked(value, SOURCE);

export const checkSegment = (value: unknown): Checked<SavedSegment> => checked(value, SEGMENT);

/** The hidden part of a unit from its JSON, or null where another tool has spoilt or dropped it. */
export function readHidden(json: string): HiddenUnit | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const { source, segment, sides } = fields(value);
  const page = checked<HiddenUnit['source']>(source, SOURCE_HIDDEN);
  const rest = checked<HiddenUnit['segment']>(segment, SEGMENT_HIDDEN);
  if (!page.ok || !rest.ok || !listOf(isHiddenSide)(sides)) return null;
  return { source: page.value, segment: rest.value, sides: sides as HiddenUnit['sides'] };
}

/** True where a text has half a surrogate pair: another program cut it. */
export function hasBrokenCharacter(value: unknown): boolean {
  if (typeof value === 'string') return !value.isWellFormed();
  return (
    typeof value === 'object' && value !== null && Object.values(value).some(hasBrokenCharacter)
  );
}
