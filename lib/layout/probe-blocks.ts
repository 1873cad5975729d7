import { writingOfStart } from './probe-script.ts';
import { startOf } from './probe-text.ts';
import { byTag, type Scope } from './scopes.ts';

const BLOCKS = ['p', 'li', 'dd', 'h2', 'h3', 'blockquote', 'div'];
const ASIDE = 'nav, footer, header, aside';
const SAMPLE = 24; // blocks of one kind looked at, spread over the page
const START = 48; // characters of one block
const MIN_START = 8; // shorter starts are labels and links
const ENOUGH = 3; // blocks in a second writing: a name or a quotation comes once or twice
const SHARE = 0.08; // of the blocks looked at

/** Whether blocks of text stand in two writings, or one block holds two (lines of a plain-text table). */
export function hasSignOfBlocks(scope: Scope): boolean {
  const counts = new Map<string, number>();
  let seen = 0;
  for (const tag of BLOCKS) {
    const blocks = byTag(scope, tag);
    const step = Math.max(1, Math.floor(blocks.length / SAMPLE));
    for (let i = 0; i < blocks.length; i += step) {
      const block = blocks[i];
      const start = block === undefined ? '' : startOf(block, START);
      const writing = start.length < MIN_START ? '' : writingOfStart(start);
      if (block === undefined || writing === '') continue;
      seen += 1;
      // Menus and notes in another language are common; asked only where a second writing turns up.
      if (counts.size > 0 && !counts.has(writing) && block.closest(ASIDE) !== null) continue;
      counts.set(writing, (counts.get(writing) ?? 0) + 1);
    }
  }
  const common = [...counts.values()].filter((count) => count >= ENOUGH && count >= seen * SHARE);
  return common.length > 1 || hasDeclared(scope) || hasSignOfText(scope);
}

/** Whether a block is declared to be in another language than the one before it: all that tells Welsh from English. */
function hasDeclared(scope: Scope): boolean {
  const second = scope.querySelector('p[lang]+p[lang],div[lang]+div[lang],dt[lang]+dd[lang]');
  return (
    second !== null &&
    second.getAttribute('lang') !== second.previousElementSibling?.getAttribute('lang')
  );
}

const TEXT_START = 4_000; // characters of a `<pre>`; a dump of a page has its navigation first
const MIN_LINES = 2;

function hasSignOfText(scope: Scope): boolean {
  for (const pre of [...byTag(scope, 'pre')].slice(0, 20)) {
    if (hasMixedLines((pre.textContent ?? '').slice(0, TEXT_START).split('\n'))) return true;
  }
  return [...holdersOfLines(scope)].some((holder) => hasMixedLines(linesOf(holder)));
}

const HOLDERS = 3; // elements with lines parted by `<br>` that are looked into
const NODES = 24; // nodes of one of them

/** The first elements that hold several lines with a pipe. */
function* holdersOfLines(scope: Scope): Iterable<Element> {
  const seen = new Set<Element>();
  for (const br of [...byTag(scope, 'br')].slice(0, SAMPLE)) {
    const holder = br.parentElement;
    if (holder === null || seen.has(holder) || seen.size >= HOLDERS) continue;
    if (!PIPE.test(br.previousSibling?.nodeValue ?? '')) continue;
    seen.add(holder);
    yield holder;
  }
}

const PIPE = /[|｜│]/;

function linesOf(holder: Element): readonly string[] {
  const lines: string[] = [];
  for (let node = holder.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) lines.push((node.nodeValue ?? '').slice(0, TEXT_START));
    if (lines.length >= NODES) break;
  }
  return lines;
}

/** Whether lines hold cells in two writings. */
function hasMixedLines(lines: readonly string[]): boolean {
  const mixed = lines.filter((line) => {
    const cells = line.split(/[|｜\t│]/).map((cell) => writingOfStart(cell.slice(0, START)));
    return new Set(cells.filter((writing) => writing !== '')).size > 1;
  });
  return mixed.length >= MIN_LINES;
}
