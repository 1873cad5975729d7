/** A name in Latin letters, as it stands in a text. */
export interface LatinName {
  readonly start: number;
  readonly end: number;
  /** As printed: `CNCERT/CC`, `Crypto AG`, `Microsoft Exchange`. */
  readonly text: string;
}

const WORD = "[A-Za-z\\u00c0-\\u024f\\d]+(?:['’][A-Za-z]+)*(?:[-&/.+][A-Za-z\\u00c0-\\u024f\\d]+)*";
/** Latin words one after the other; blanks and small joining words hold a name together. */
const RUN = new RegExp(
  `(?<![A-Za-z\\u00c0-\\u024f\\d])${WORD}(?:[ \\u00a0]${WORD}|[ \\u00a0]&(?= ))*`,
  'gu',
);
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+/g;
/** Letters that stand for units and clock halves beside a figure; no names. */
const UNIT =
  /^\d[\d.,]*(?:[a-zµ]{0,3}\d?|[KMGT]?W?h?|[KMGT]B|%)$|^(?:km|kg|mm|cm|ha|kW|MW|GW|am|pm|AM|PM|No|vs|etc|and|or|the|of)$/;
/** In a text of Latin letters only these are sure to be names: acronyms, inner capitals, letters with digits or signs. */
const MARKED =
  /^(?=.*[A-Z])(?:[A-Z\d][A-Z\d&/.+-]+s?|[A-Z]?[a-z]+[A-Z]\w*|[A-Za-z]+[-/]?\d[\w-]*|\w+[&/]\w+)$/;
const CAPITALIZED = /^[A-Z\u00c0-\u00de][\w\u00c0-\u024f'’&/.+-]*$/;
const JOINING = /^(?:of|de|du|la|le|the|and|for|von|van|der|und|on|in)$/;

/** Languages written in other letters, where a Latin word is a name or a quotation. */
const NON_LATIN = new Set(
  'ja zh ko ru uk bg sr mk be kk mn ar fa ur he el hy ka hi bn ta te th lo km my am'.split(' '),
);

/**
 * Names in Latin letters, in reading order. In a text of another script every Latin run counts (CNCERT/CC,
 * Crypto AG); in a Latin text the marked words (UN, WikiLeaks, F-35) and runs of two or more capitalised words.
 */
export function readNames(text: string, lang: string): readonly LatinName[] {
  const plain = text.replace(ADDRESS, (found) => ' '.repeat(found.length));
  const foreign = NON_LATIN.has(lang.split('-')[0] ?? '');
  const names: LatinName[] = [];
  for (const found of plain.matchAll(RUN)) {
    const runs = foreign
      ? [{ start: found.index, text: found[0] }]
      : namedRuns(found[0], found.index);
    for (const run of runs) {
      if (!isName(run.text)) continue;
      names.push({ start: run.start, end: run.start + run.text.length, text: run.text });
    }
  }
  return names;
}

/** "Bank of China", "Bank of the West"; but "NATO and the UN" are two. */
function canJoin(before: string, word: string): boolean {
  if (before === '' || !JOINING.test(word)) return false;
  if (JOINING.test(before)) return before === 'of' && word === 'the';
  return word !== 'and' || !MARKED.test(before);
}

function isName(printed: string): boolean {
  return /[A-Za-z\u00c0-\u024f]{2}|[A-Z]&[A-Z]|[A-Z]-?\d/.test(printed) && !UNIT.test(printed);
}

interface Run {
  readonly start: number;
  readonly text: string;
}

/** Cuts a Latin sentence into capitalised runs ("Foreign Office"); single words only where they are marked. */
function namedRuns(sentence: string, offset: number): readonly Run[] {
  const runs: Run[] = [];
  let words: Run[] = [];
  const close = () => {
    while (words.length > 0 && JOINING.test(words.at(-1)?.text ?? '')) words.pop();
    const [first] = words;
    const last = words.at(-1);
    if (first && last && (words.length > 1 || MARKED.test(first.text))) {
      const end = last.start + last.text.length;
      runs.push({ start: first.start, text: sentence.slice(first.start - offset, end - offset) });
    }
    words = [];
  };
  for (const found of sentence.matchAll(/\S+/g)) {
    const word = { start: offset + found.index, text: found[0] };
    if (CAPITALIZED.test(word.text) || MARKED.test(word.text)) words.push(word);
    else if (canJoin(words.at(-1)?.text ?? '', word.text)) words.push(word);
    else close();
  }
  close();
  return runs;
}
