import type { Notice, SegmentKind, Side } from '../bitext/bitext.ts';
import { readSentence } from '../saved/read-sentence.ts';
import type { SegmentDraft, SourcePage } from '../saved/saved-segment.ts';
import { fieldsOf } from './fields-of.ts';

/** Characters of one text: what no page's row has, and a forged message might. */
const MAX_TEXT = 1_000_000;
/** Segments of one call: a page of more is given up by detection. */
const MAX_SEGMENTS = 200_000;

const KINDS: ReadonlySet<string> = new Set<SegmentKind>([
  'title',
  'label',
  'heading',
  'paragraph',
  'note',
]);

export interface SaveCall {
  readonly source: SourcePage;
  readonly segments: readonly SegmentDraft[];
}

/** What a `save` call asks, made anew from the fields we know and nothing else; null where one is not as it must be. */
export function readSaveCall(ask: unknown): SaveCall | null {
  const { source, segments } = fieldsOf(ask);
  if (!Array.isArray(segments) || segments.length > MAX_SEGMENTS) return null;
  const page = readSource(source);
  const drafts = segments.map(readDraft).filter((draft) => draft !== null);
  return page && drafts.length === segments.length ? { source: page, segments: drafts } : null;
}

function readSource(value: unknown): SourcePage | null {
  const { url, title, documentTitle, date, languages, notices } = fieldsOf(value);
  if (!isText(url) || !isText(documentTitle) || !isTexts(languages) || !isNotices(notices))
    return null;
  if (!(title === null || isTexts(title)) || !(date === null || isText(date))) return null;
  return { url, title, documentTitle, date, languages, notices };
}

function readDraft(value: unknown): SegmentDraft | null {
  const draft = fieldsOf(value);
  const { id, kind, layout, bitext, row, sides, speaker, context, doubts, notices } = draft;
  const { note, tags, parserVersion } = draft;
  const { before, after } = fieldsOf(context);
  if (![id, kind, layout, bitext, note, parserVersion].every(isText)) return null;
  if (!Array.isArray(sides) || !sides.every(isSide) || !isNotices(notices)) return null;
  if (![before, after, doubts, tags].every(isTexts) || !(speaker === null || isTexts(speaker)))
    return null;
  if (!Number.isInteger(row) || Number(row) < 0) return null;
  if (!KINDS.has(String(kind))) return null;
  const known = { id, kind, layout, bitext, row, speaker, context: { before, after } };
  const texts = { sides: sides.map(plainSide), doubts, notices, note, tags, parserVersion };
  if (draft.sentence === undefined) return { ...known, ...texts } as unknown as SegmentDraft;
  const sentence = readSentence(draft.sentence);
  if (sentence?.texts.length !== sides.length) return null;
  return { ...known, ...texts, sentence } as unknown as SegmentDraft;
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_TEXT;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);

const isSide = (value: unknown): value is Side => {
  const { lang, text, dir, readings } = fieldsOf(value);
  const hasReadings = readings === undefined || isTexts(readings);
  return isText(lang) && isText(text) && (dir === 'ltr' || dir === 'rtl') && hasReadings;
};

const plainSide = ({ lang, dir, text, readings }: Side): Side => ({
  lang,
  dir,
  text,
  ...(readings && { readings }),
});

const isNotices = (value: unknown): value is readonly Notice[] =>
  Array.isArray(value) && value.every((one) => Object.values(fieldsOf(one)).every(isPlain));

const isPlain = (value: unknown) => value === null || isText(value) || Number.isFinite(value);
