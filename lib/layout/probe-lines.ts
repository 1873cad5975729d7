import {
  BREAKS,
  HOLDERS,
  LINE,
  LINE_SHARE,
  MIN_LINES,
  MIN_MIXED,
  NODES,
  PRES,
  TEXT_START,
} from './probe-limits.ts';
import { addPair, areAnyApart, type Pairs } from './probe-pairs.ts';
import {
  areTwo,
  countSpeech,
  differ,
  goesOver,
  type SpeechCounts,
  speechOf,
} from './probe-speech.ts';
import { byTag, type Scope } from './scopes.ts';

const PIPES = /[|｜\t│]/;
/** Between two languages in one line or block. */
export const SEAM = /\n+| {3,}|\t+|\s[–—|/:=-] |[：／｜│]/;

/** Whether lines of plain text, parted as such or by `<br>`, hold cells in two languages or take turns. */
export function hasSignOfLines(scope: Scope): boolean {
  const pres = [...byTag(scope, 'pre')].slice(0, PRES);
  if (pres.some((pre) => areInTwo((pre.textContent ?? '').slice(0, TEXT_START).split('\n'))))
    return true;
  const breaks = byTag(scope, 'br');
  const holders = new Set<Element>();
  for (let i = 0; i < BREAKS && holders.size < HOLDERS; i += 1) {
    const holder = breaks[i]?.parentElement;
    if (!holder) break;
    holders.add(holder);
  }
  const texts = [...holders].map(linesOf);
  // A poem and its translation: a stanza is too short to be told from its neighbour line by line.
  const speeches = texts.map((lines) =>
    lines.length > MIN_LINES ? speechOf(lines.join(' ')) : '',
  );
  return (
    texts.some(areInTwo) || speeches.some((one) => speeches.some((other) => goesOver(one, other)))
  );
}

const linesOf = (holder: Element): readonly string[] =>
  [...holder.childNodes]
    .slice(0, NODES)
    .map((node) => (node.textContent ?? '').slice(0, TEXT_START));

/** Whether enough lines hold cells in two languages, or are in one and in another. */
export function areInTwo(lines: readonly string[]): boolean {
  const counts: SpeechCounts = new Map();
  const pairs: Pairs = new Map();
  let told = 0;
  let mixed = 0;
  let above = '';
  for (const all of lines) {
    const line = all.trim();
    const cells = line.split(SEAM);
    if (cells.length === 2) addPair(pairs, 'beside', cells[0] ?? '', cells[1] ?? '');
    if (above === '') above = line;
    else if (line !== '') {
      addPair(pairs, 'below', above, line);
      above = '';
    }
    const [first = '', ...rest] = line.split(PIPES).map((cell) => speechOf(cell.slice(0, LINE)));
    if (rest.some((cell, i) => differ(first, cell) || differ(rest[i - 1] ?? '', cell))) mixed += 1;
    // Code in Latin letters has notes in other writings.
    else if (first !== '' && first !== 'l') {
      told += 1;
      countSpeech(counts, first);
    }
  }
  return mixed >= MIN_MIXED || areTwo(counts, told, LINE_SHARE) || areAnyApart(pairs);
}
