import {
  BLOCK_END,
  BLOCK_MIN_START,
  BLOCK_SHARE,
  BLOCK_START,
  BOTH,
  MIN_BOTH,
  SAMPLE,
  STRETCHES,
} from './probe-limits.ts';
import { areInTwo, hasSignOfLines, SEAM } from './probe-lines.ts';
import { addPair, areAnyApart, type Pairs } from './probe-pairs.ts';
import { areTwo, countSpeech, goesOver, type SpeechCounts, speechOf } from './probe-speech.ts';
import { endOf, startOf } from './probe-text.ts';
import { byTag, type Scope } from './scopes.ts';

const BLOCKS = ['p', 'li', 'dt', 'dd', 'h2', 'h3', 'div', 'td'];
const ASIDE = 'nav, footer, header, aside';
const INNER = 'p, div, ul, ol, table'; // what holds such is no block but a part of the page

/** Whether blocks of text stand in two languages, or each block holds two. */
export function hasSignOfBlocks(scope: Scope): boolean {
  const counts: SpeechCounts = new Map();
  const pairs: Pairs = new Map();
  let seen = 0;
  for (const tag of BLOCKS) {
    const before = seen;
    const lists = new Map<Node | null, string[]>();
    let both = 0;
    for (const [block, second] of sampled(byTag(scope, tag))) {
      if (isDeclared(block)) return true;
      const start = startOf(block, BLOCK_START, BLOCK_START);
      if (start === '') continue;
      // The columns of a table are told by `probe-tables.ts`.
      if (tag !== 'td') {
        pairUp(pairs, block, second, start);
        const list = lists.get(block.parentNode) ?? [];
        lists.set(block.parentNode, list);
        list.push(start);
      }
      const isWhole = start.length < BLOCK_START;
      const isLeaf = block.querySelector(INNER) === null;
      const end = isLeaf && !isWhole ? endOf(block, BLOCK_END) : '';
      if (isLeaf) {
        const lines = start.split(SEAM);
        addPair(pairs, signOf(block), lines[0] ?? '', end || (lines[1] && lines.at(-1)) || '');
      }
      const speech = start.length < BLOCK_MIN_START ? '' : speechOf(start);
      if (speech === '') continue;
      seen += 1;
      // Menus and notes in another language are common; asked only where a second one turns up.
      if (counts.size > 0 && !counts.has(speech) && block.closest(ASIDE) !== null) continue;
      if (isLeaf && holdsTwo(start, end, speech)) {
        both += 1;
        if (!isWhole && areInTwo(stretchesOf(block))) return true;
      }
      if (tag !== 'td') countSpeech(counts, speech);
    }
    if (both >= Math.max(MIN_BOTH, (seen - before) * BOTH)) return true;
    pairLists(pairs, [...lists.values()]);
  }
  return areTwo(counts, seen, BLOCK_SHARE) || areAnyApart(pairs) || hasSignOfLines(scope);
}

/**
 * Every so many neighbours, two and two: texts that take turns would be of one language at every second place.
 * With each, whether it is the second of its two.
 */
function* sampled(blocks: ArrayLike<Element>): Iterable<readonly [Element, boolean]> {
  const step = Math.max(1, Math.floor(blocks.length / SAMPLE)) * 2;
  for (let i = 0; i < blocks.length; i += step) {
    for (const at of [i, i + 1]) {
      const block = blocks[at];
      if (block !== undefined) yield [block, at > i];
    }
  }
}

/** Adds a block beside the one before it. */
function pairUp(pairs: Pairs, block: Element, second: boolean, start: string): void {
  const before = block.previousElementSibling;
  if (before === null) return;
  const makes = [before, block].map(signOf);
  // Of one make, every second one answers the one before it.
  if (makes[0] !== makes[1] ? !/^H\d/.test(makes[0] ?? '') : second)
    addPair(pairs, makes.join(), startOf(before, BLOCK_START), start);
}

/** Adds the blocks of neighbouring lists of as many, first beside first. */
function pairLists(pairs: Pairs, lists: readonly (readonly string[])[]): void {
  lists.forEach((list, i) => {
    const next = lists[i + 1];
    if (next?.length !== list.length) return;
    list.forEach((text, k) => {
      addPair(pairs, `lists ${i}`, text, next[k] ?? '');
    });
  });
}

const signOf = (element: Element) => `${element.tagName} ${element.getAttribute('class')}`;

/** Whether a block is declared to be in another language than the one before it: all that tells Welsh from English. */
function isDeclared(block: Element): boolean {
  const before = block.previousElementSibling?.getAttribute('lang');
  const own = block.getAttribute('lang');
  return !!own && !!before && own !== before;
}

const STRETCH = /[^.。!?！？]{1,80}/g; // a sentence, or about as much

/** A long text cut into pieces: its sentences may take turns. */
const stretchesOf = (block: Element): readonly string[] =>
  (block.textContent ?? '').match(STRETCH)?.slice(0, STRETCHES) ?? [];

/** Whether a block of text begins in one language and ends in another; `end` is that of a long one. */
function holdsTwo(start: string, end: string, speech: string): boolean {
  const half = start.length >> 1;
  if (half < BLOCK_MIN_START) return false;
  const last = speechOf(end || start.slice(half));
  // A long text that ends in what it is in as a whole is not asked a third time.
  if (end !== '' && last === speech && speech.length > 1) return false;
  return goesOver(speechOf(start.slice(0, end ? BLOCK_END : half)), last);
}
