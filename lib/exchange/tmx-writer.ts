import type { SavedPage, SavedSentence } from '../saved/saved-segment.ts';
import { toTmxLanguage } from './tmx-language.ts';
import { hiddenOf, type Unit, unitsOf } from './unit.ts';
import { orderSides, type WriteOptions, type Writer } from './writer.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** A pair of sentences that translate each other; `score` is 0 … 1. */
export interface SentencePair {
  /** One text a side, in the order of the segment's sides. */
  readonly texts: readonly string[];
  readonly score: number;
}

/** Sentence pairs of a page's segments, by segment id, for the languages wanted first. */
export type PairSentences = (
  page: SavedPage,
  languages: readonly string[],
) => ReadonlyMap<string, readonly SentencePair[]>;

/** Rows: a unit a segment. Sentences: a unit a pair, found by `pairSentences`. */
export type TmxProfile =
  | { readonly kind: 'rows' }
  | { readonly kind: 'sentences'; readonly pairSentences: PairSentences };

/**
 * TMX 1.4b. Rows say `segtype="paragraph"`, which lets OmegaT split them again where the sentence
 * counts agree; sentence pairs say `segtype="sentence"`. Empty sides are left out.
 */
export function tmxWriter(options: WriteOptions, profile: TmxProfile): Writer {
  const [sourceLanguage = '*all*'] = options.languages;
  const segtype = profile.kind === 'rows' ? 'paragraph' : 'sentence';
  const header = [
    ['creationtool', 'Taiyaku'], // never "OmegaT": it would read segments by its own rules
    ['creationtoolversion', options.version],
    ['segtype', segtype],
    ['o-tmf', 'Taiyaku'],
    ['adminlang', 'en'],
    ['srclang', toTmxLanguage(sourceLanguage)],
    ['datatype', 'plaintext'],
    ['creationdate', tmxDate(options.now)],
  ].map(([name = '', value = '']) => ` ${name}="${xmlAttribute(value)}"`);
  return {
    start: () =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header${header.join('')}/>\n<body>\n`,
    page(page) {
      const units = unitsOf(page);
      if (profile.kind === 'rows') {
        return units.map((unit) => rowUnit(unit, options.languages)).join('');
      }
      const pairs = profile.pairSentences(page, options.languages);
      return units
        .map((unit) => sentenceUnits(unit, pairs.get(unit.segment.id) ?? [], options.languages))
        .join('');
    },
    end: () => '</body>\n</tmx>\n',
  };
}

function rowUnit(unit: Unit, languages: readonly string[]): string {
  const shown = shownSides(unit.segment.sides, languages);
  const hidden: [string, string] = ['x-taiyaku', JSON.stringify(hiddenOf(unit, shown))];
  const sides = shown.flatMap((index) => unit.segment.sides[index] ?? []);
  return translationUnit(unit, unit.segment.id, sides, [hidden], unit.segment.sentence);
}

function sentenceUnits(
  unit: Unit,
  pairs: readonly SentencePair[],
  languages: readonly string[],
): string {
  return pairs
    .map((pair, number) => {
      const sides = unit.segment.sides.map((side, i) => ({ ...side, text: pair.texts[i] ?? '' }));
      const shown = shownSides(sides, languages).flatMap((index) => sides[index] ?? []);
      if (shown.length < 2) return '';
      const score: [string, string] = ['x-align-score', pair.score.toFixed(2)];
      const id = unit.segment.sentence ? unit.segment.id : `${unit.segment.id}.${number + 1}`;
      return translationUnit(unit, id, shown, [score]);
    })
    .join('');
}

function translationUnit(
  { source, segment }: Unit,
  id: string,
  sides: readonly { readonly lang: string; readonly text: string }[],
  extra: readonly (readonly [string, string])[],
  sentence?: SavedSentence,
): string {
  const props: (readonly [string, string])[] = [
    ['x-source-url', source.url],
    ...(source.title ?? []).map((title): [string, string] => ['x-title', title]),
    ...(source.date === null ? [] : [['x-date', source.date] as const]),
    ...(segment.speaker ?? []).map((speaker): [string, string] => ['x-speaker', speaker]),
    ['x-row', String(segment.row + 1)],
    ...segment.notices.map((notice): [string, string] => ['x-notice', notice.text]),
    ...segment.tags.map((tag): [string, string] => ['x-tag', tag]),
    ['x-saved-at', segment.savedAt],
    ...extra,
  ];
  const note = segment.note === '' ? '' : `<note>${xmlText(segment.note)}</note>\n`;
  const lines = props.map(([type, value]) => `<prop type="${type}">${xmlText(value)}</prop>\n`);
  const variants = sides.map(
    ({ lang, text }) =>
      `<tuv xml:lang="${xmlAttribute(toTmxLanguage(lang))}"><seg>${xmlText(text)}</seg></tuv>\n`,
  );
  // A saved sentence among rows: tools must not cut it further.
  const segtype = sentence ? ' segtype="sentence"' : '';
  const head = `<tu tuid="${xmlAttribute(id)}" creationdate="${tmxDate(segment.savedAt)}"${segtype}>\n`;
  return `${head}${note}${lines.join('')}${variants.join('')}</tu>\n`;
}

/** Indices of the sides that have text, source language first. */
function shownSides(
  sides: readonly { readonly lang: string; readonly text: string }[],
  languages: readonly string[],
): number[] {
  const indexed = sides.map((side, index) => ({ ...side, index }));
  return orderSides(indexed, languages)
    .filter((side) => side.text !== '')
    .map((side) => side.index);
}

/** `2026-11-23T09:00:00.000Z` as `20261123T090000Z`. */
function tmxDate(iso: string): string {
  return iso.replace(/\.\d+/, '').replace(/[-:]/g, '');
}
