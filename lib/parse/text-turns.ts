import { textWeight } from '../language/writing.ts';
import { pairTurns } from './pair-turns.ts';
import { sameClass, scriptWeights, type TextClass, textClass } from './text-class.ts';
import { cut, isBlank, type Piece, type TextBlock, type TextCell, textCell } from './text-lines.ts';
import { figuresOf, type Turn } from './turn.ts';

const MIN_SHARE = 0.12; // of the letters: less is names and quotations in another script
const MIN_TURNS = 4; // two languages, two turns each
const MIN_PAIRED = 0.6; // share of blocks that find a partner; below it the other script is quotation
const BLOCK_END: Piece = { text: '', start: 0 }; // read as a break between blocks of one cell
const SENTENCE_END = /[:.!?;)”’"]\s*$/u;
const GLUED_LETTERS = 6; // a second half with names of the first language inside holds at least these

/**
 * Text whose column separators were lost (lynx, turndown, `textContent`) or broken over lines: cells are
 * told apart by script and paired in turn. Null where fewer than two scripts take turns.
 */
export function readTurns(lines: readonly Piece[], first: number, end: number): TextBlock | null {
  const asked = lines.slice(first, end);
  const classes = mainClasses(asked);
  if (classes === null) return null;
  const pieces = asked.flatMap((line) =>
    isSeparated(line) ? hardPieces(line) : unglue(cut(line, 0, line.text.length), classes),
  );
  const blocks = toBlocks(pieces, classes);
  if (blocks.length < MIN_TURNS) return null;
  const turns = blocks.map((block) => toTurn(block, classes));
  const paired = pairTurns(turns, classes.length);
  const full = paired.filter((row) => row.sides.every((side) => side.length > 0));
  if (full.length < MIN_TURNS / 2 || full.length < paired.length * MIN_PAIRED) return null;
  const rows = paired.map((row) =>
    row.sides.map((side): TextCell => {
      const pieces = side.flatMap((index) => [...(blocks[index] ?? []), BLOCK_END]);
      return textCell(pieces, {
        glue: 'wrap',
        ...(row.unsure ? { doubt: 'unsure-pair' as const } : {}),
      });
    }),
  );
  return { first, end, rows };
}

const isSeparated = (line: Piece) => line.text.includes('|') || line.text.includes('\t');

/** What a line holds between pipes and tabs; a pipe between texts of one script belongs to the text. */
function hardPieces(line: Piece): readonly Piece[] {
  const ranges: { from: number; to: number; script: TextClass }[] = [];
  let from = 0;
  for (let at = 0; at <= line.text.length; at += 1) {
    const end = at === line.text.length;
    if (!end && line.text[at] !== '|' && line.text[at] !== '\t') continue;
    const piece = cut(line, from, at);
    const script = textClass(piece.text);
    const last = ranges.at(-1);
    if (last !== undefined && sameClass(last.script, script)) last.to = at;
    else if (!isBlank(piece) && !/^[-=+:\s]+$/.test(piece.text))
      ranges.push({ from, to: at, script });
    from = at + 1;
  }
  return ranges.map((range) => cut(line, range.from, range.to));
}

/** The two scripts that hold most of the text, the first to appear first; null where one holds it all. */
function mainClasses(pieces: readonly Piece[]): readonly [TextClass, TextClass] | null {
  const weights = new Map<TextClass, number>();
  for (const piece of pieces) {
    for (const [writing, weight] of scriptWeights(piece.text)) {
      const known = [...weights.keys()].find((other) => sameClass(writing, other)) ?? writing;
      weights.set(known, (weights.get(known) ?? 0) + weight);
    }
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const all = ranked.reduce((sum, [, weight]) => sum + weight, 0);
  const [one, two] = ranked;
  if (one === undefined || two === undefined || two[1] < all * MIN_SHARE) return null;
  return opens(pieces, one[0], two[0]) ? [one[0], two[0]] : [two[0], one[0]];
}

/** True where the first letter of the text that is in one of two scripts is in the first of them. */
function opens(pieces: readonly Piece[], one: TextClass, two: TextClass): boolean {
  for (const piece of pieces) {
    for (const [letter] of piece.text.matchAll(/\p{L}/gu)) {
      const script = textClass(letter);
      if (sameClass(script, one)) return true;
      if (sameClass(script, two)) return false;
    }
  }
  return true;
}

/** Cuts a line where the first language ends and the second begins: at a sentence end, else where it can first. */
function unglue(piece: Piece, classes: readonly [TextClass, TextClass]): readonly Piece[] {
  const { text } = piece;
  let seam = -1;
  for (let at = 1; at < text.length; at += 1) {
    const [before, after] = [text[at - 1] ?? '', text[at] ?? ''];
    if (before !== ' ' && isAscii(before) === isAscii(after)) continue;
    const [left, right] = [text.slice(0, at), text.slice(at)];
    const sentence = SENTENCE_END.test(left);
    if (seam >= 0 && !sentence) continue;
    const closed = before === ' ' || sentence || lettersOf(left) >= GLUED_LETTERS;
    if (!closed || !isPure(left, classes[0]) || !goesOn(right, classes[1])) continue;
    seam = at;
    if (sentence) break;
  }
  return seam < 0 ? [piece] : [cut(piece, 0, seam), cut(piece, seam, text.length)];
}

const isAscii = (char: string) => char.charCodeAt(0) < 0x80;
const lettersOf = (text: string) => text.replace(/\P{L}/gu, '').length;

/** All letters in this script. */
function isPure(text: string, script: TextClass): boolean {
  return (
    lettersOf(text) >= 2 && [...scriptWeights(text).keys()].every((key) => sameClass(key, script))
  );
}

/** In this script from the first word on; where it is long, names of the other may stand inside. */
function goesOn(text: string, script: TextClass): boolean {
  const word = /^\S+/.exec(text)?.[0] ?? '';
  if (![...scriptWeights(word).keys()].some((key) => sameClass(key, script))) return false;
  return (
    isPure(text, script) || (lettersOf(text) >= GLUED_LETTERS && sameClass(textClass(text), script))
  );
}

/** Wrapped lines of one language make one block, until a blank line, a separator or the other language. */
function toBlocks(pieces: readonly Piece[], classes: readonly [TextClass, TextClass]): Piece[][] {
  const blocks: Piece[][] = [];
  let open: Piece[] | null = null;
  let script: TextClass = null;
  for (const piece of pieces) {
    if (isBlank(piece)) {
      open = null;
      continue;
    }
    const own = textClass(piece.text);
    const side: TextClass = classes.find((known) => sameClass(known, own)) ?? script;
    if (open === null || (own !== null && side !== script)) {
      open = [];
      blocks.push(open);
    }
    if (own !== null) script = side;
    open.push(piece);
  }
  return blocks;
}

function toTurn(block: readonly Piece[], classes: readonly [TextClass, TextClass]): Turn {
  const text = block.map((piece) => piece.text).join('\n');
  const script = textClass(text);
  const exact = classes.indexOf(script);
  const side = exact >= 0 ? exact : classes.findIndex((known) => sameClass(known, script));
  return {
    side: side < 0 ? null : side,
    length: textWeight(text),
    kind: null,
    figures: figuresOf(text),
    home: 0,
  };
}
