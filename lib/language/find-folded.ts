/** Where a query stands in a text: UTF-16 offsets, end exclusive. */
export interface TextHit {
  readonly start: number;
  readonly end: number;
}

const MARKS = /\p{Mn}/gu;
const ASCII = /^\p{ASCII}*$/u;
const KATAKANA_TO_HIRAGANA = 0x60;

/** One character without width, case, accent and kind of kana: "Ａ" "a" "á" are one, "カ" "ｶ" "か" are one. */
function foldCharacter(character: string): string {
  const known = foldings.get(character);
  if (known !== undefined) return known;
  const folded = foldAnew(character);
  // A unit alone, so that there are 65,536 at most.
  if (character.length === 1) foldings.set(character, folded);
  return folded;
}

/** What was folded before: a list of rows asks for the same few hundred characters at every letter typed. */
const foldings = new Map<string, string>();

function foldAnew(character: string): string {
  // Voiced kana come apart in NFD and would lose their mark with the accents: が is not か.
  const wide = character.normalize('NFKC');
  if (/^[\u3041-\u309f]$/u.test(wide)) return wide;
  if (/^[\u30a1-\u30f6]$/u.test(wide)) {
    return String.fromCodePoint((wide.codePointAt(0) ?? 0) - KATAKANA_TO_HIRAGANA);
  }
  return wide.normalize('NFD').replace(MARKS, '').normalize('NFC').toLowerCase();
}

/** A text folded for search, with the offset in the original of each folded UTF-16 unit. */
interface FoldedText {
  readonly text: string;
  /** Null where every unit stands where it stood. */
  readonly offsets: readonly number[] | null;
}

function fold(text: string): FoldedText {
  if (ASCII.test(text)) return { text: text.toLowerCase(), offsets: null };
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of clusters(text)) {
    const part = foldCharacter(character);
    for (let unit = 0; unit < part.length; unit += 1) offsets.push(at);
    folded += part;
    at += character.length;
  }
  offsets.push(at);
  return { text: folded, offsets };
}

/** Code points with the marks that belong to them, half-width kana with their voicing: ｶﾞ is one. */
const clusters = (text: string) => text.match(/\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu) ?? [];

/** Folds a query once for many texts. A blank query folds to the empty string, which is found nowhere. */
export const foldQuery = (query: string): string => fold(query.trim()).text;

/** Every place of a folded query in a text, left to right, none overlapping. */
export function findFolded(text: string, foldedQuery: string): readonly TextHit[] {
  if (foldedQuery === '') return [];
  const { text: folded, offsets } = fold(text);
  const hits: TextHit[] = [];
  let from = folded.indexOf(foldedQuery);
  while (from !== -1) {
    const to = from + foldedQuery.length;
    hits.push({ start: offsets?.[from] ?? from, end: offsets?.[to] ?? to });
    from = folded.indexOf(foldedQuery, to);
  }
  return hits;
}
