import type { TextCell } from './text-lines.ts';

const BREAKS = /(?:[^\S\n]*<br\s*\/?>[^\S\n]*|[^\S\n]*\\\\(?=\n|$))+/gi; // HTML and Org breaks
const PIPE_ESCAPES = /\\([|\\`*_{}[\]()#+\-.!'"<>&$^~])/g; // Markdown and reStructuredText
const EMPHASIS = /^(\*\*|__|\*)(?=\S)(.+?)\1$/s; // a whole cell in bold
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** The text of a cell as a reader sees it: pieces joined, escapes undone, `<br>` and hard breaks as `\n`. */
export function cellText(cell: TextCell): string {
  let text = joined(cell).replace(BREAKS, '\n');
  if (cell.escapes === 'pipes') text = text.replace(PIPE_ESCAPES, '$1').replace(/&#124;/g, '|');
  if (cell.escapes === 'quotes') text = text.replaceAll('""', '"');
  return text
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .replace(EMPHASIS, '$2');
}

function joined(cell: TextCell): string {
  const { glue } = cell;
  if (glue !== 'wrap') return cell.pieces.map((piece) => piece.text).join(glue);
  let text = '';
  for (const piece of cell.pieces) {
    const hard = piece.text.endsWith('\\'); // pandoc: a backslash ends a line that stays broken
    const line = hard ? piece.text.slice(0, -1) : piece.text;
    if (line === '') text = text.endsWith('\n') ? text : `${text}\n`;
    else text += wrapJoint(text, line) + line;
    if (hard) text += '\n';
  }
  return text;
}

/** What a wrapped line had at its end: a blank between words, nothing between Chinese or Japanese letters. */
function wrapJoint(before: string, after: string): string {
  const last = [...before.slice(-2)].at(-1) ?? '';
  const next = [...after.slice(0, 2)][0] ?? '';
  if (last === '' || last === '\n') return '';
  return UNSPACED.test(last) && UNSPACED.test(next) ? '' : ' ';
}
