import { areTwo, countSpeech, differ, type SpeechCounts, speechOf } from './probe-speech.ts';
import { byTag, type Scope } from './scopes.ts';

const TEXT_START = 4_000; // characters of a `<pre>`; a dump of a page has its navigation first
const PRES = 20; // such blocks looked into
const HOLDERS = 6; // elements with lines parted by `<br>` that are looked into
const BREAKS = 200; // line breaks asked for theirs
const NODES = 80; // nodes of one of them, breaks among them
const LINE = 96; // characters of one line or cell
const MIN_MIXED = 2; // lines with cells in two languages
const SHARE = 0.2; // of the lines of a text, in each of its two languages
const PIPES = /[|｜\t│]/;

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
  return [...holders].some((holder) => areInTwo(linesOf(holder)));
}

const linesOf = (holder: Element): readonly string[] =>
  [...holder.childNodes]
    .slice(0, NODES)
    .map((node) => (node.textContent ?? '').slice(0, TEXT_START));

/** Whether enough lines hold cells in two languages, or are in one and in another. */
export function areInTwo(lines: readonly string[]): boolean {
  const counts: SpeechCounts = new Map();
  let told = 0;
  let mixed = 0;
  for (const line of lines) {
    const [first = '', ...rest] = line.split(PIPES).map((cell) => speechOf(cell.slice(0, LINE)));
    if (rest.some((cell, i) => differ(first, cell) || differ(rest[i - 1] ?? '', cell))) mixed += 1;
    // Code in Latin letters has notes in other writings.
    else if (first !== '' && first !== 'l') {
      told += 1;
      countSpeech(counts, first);
    }
  }
  return mixed >= MIN_MIXED || areTwo(counts, told, SHARE);
}
