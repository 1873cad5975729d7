import { areInTwo, hasSignOfLines } from './probe-lines.ts';
import { areTwo, countSpeech, goesOver, type SpeechCounts, speechOf } from './probe-speech.ts';
import { endOf, startOf } from './probe-text.ts';
import { byTag, type Scope } from './scopes.ts';

const BLOCKS = ['p', 'li', 'dt', 'dd', 'h2', 'h3', 'div', 'td'];
const ASIDE = 'nav, footer, header, aside';
const INNER = 'p, div, ul, ol, table'; // what holds such is no block but a part of the page
const SAMPLE = 24; // blocks of one kind looked at, spread over the page
const START = 160; // characters of one block: so many words tell a language from its neighbours
const END = 64;
const MIN_START = 8; // shorter starts are labels and links
const SHARE = 0.08; // of the blocks looked at
const BOTH = 0.3; // share of the blocks of one kind, in two languages each
const MIN_BOTH = 3;

/** Whether blocks of text stand in two languages, or each block holds two. */
export function hasSignOfBlocks(scope: Scope): boolean {
  const counts: SpeechCounts = new Map();
  let seen = 0;
  for (const tag of BLOCKS) {
    const before = seen;
    let both = 0;
    for (const block of sampled(byTag(scope, tag))) {
      if (isDeclared(block)) return true;
      const start = startOf(block, START, START);
      const speech = start.length < MIN_START ? '' : speechOf(start);
      if (speech === '') continue;
      seen += 1;
      // Menus and notes in another language are common; asked only where a second one turns up.
      if (counts.size > 0 && !counts.has(speech) && block.closest(ASIDE) !== null) continue;
      if (holdsTwo(block, start, speech)) {
        both += 1;
        if (start.length >= START && areInTwo(stretchesOf(block))) return true;
      }
      if (tag !== 'td') countSpeech(counts, speech);
    }
    if (both >= Math.max(MIN_BOTH, (seen - before) * BOTH)) return true;
  }
  return areTwo(counts, seen, SHARE) || hasSignOfLines(scope);
}

/** Every so many neighbours, two and two: texts that take turns would be of one language at every second place. */
function* sampled(blocks: ArrayLike<Element>): Iterable<Element> {
  const step = Math.max(1, Math.floor(blocks.length / SAMPLE)) * 2;
  for (let i = 0; i < blocks.length; i += step) {
    for (const block of [blocks[i], blocks[i + 1]]) if (block !== undefined) yield block;
  }
}

/** Whether a block is declared to be in another language than the one before it: all that tells Welsh from English. */
function isDeclared(block: Element): boolean {
  const before = block.previousElementSibling?.getAttribute('lang');
  const own = block.getAttribute('lang');
  return !!own && !!before && own !== before;
}

const STRETCH = /[\s\S]{1,80}/g; // about a sentence
const STRETCHES = 40;

/** A long text cut into pieces: its sentences may take turns. */
const stretchesOf = (block: Element): readonly string[] =>
  (block.textContent ?? '').match(STRETCH)?.slice(0, STRETCHES) ?? [];

/** Whether a block of text begins in one language and ends in another. */
function holdsTwo(block: Element, start: string, speech: string): boolean {
  if (block.querySelector(INNER) !== null) return false;
  const isShort = start.length < START;
  const half = start.length >> 1;
  if (half < MIN_START) return false;
  const last = speechOf(isShort ? start.slice(half) : endOf(block, END));
  // A long text that ends in what it is in as a whole is not asked a third time.
  if (!isShort && last === speech && speech.length > 1) return false;
  return goesOver(speechOf(start.slice(0, isShort ? half : END)), last);
}
