import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/parse/read-text.ts';

/** Rows as `[left, right]`, null where no cell starts. */
function rowsOf(text: string): (string | null)[][] {
  const read = readText(text);
  if (!read.ok) return [];
  return read.grids.flatMap((found) =>
    found.grid.rows.map((row) => row.map((cell) => cell?.text ?? null)),
  );
}

const doubtsOf = (text: string) => {
  const read = readText(text);
  return read.ok
    ? read.grids.flatMap((found) =>
        found.grid.rows.map((row) => row.map((cell) => cell?.doubt ?? null)),
      )
    : [];
};

const TITLE = ['Statement on the Ferry Line', '連絡船航路に関する声明'];
const LABEL = ['Question:', '質問'];
const TURN = ['The ferry sails at nine.', '連絡船は九時に出ます。'];
const THREE = [TITLE, LABEL, TURN];
const [EN, JA] = TITLE as [string, string];

const KEEPING_ROWS: readonly (readonly [name: string, text: string])[] = [
  ['T1: a pipe after each cell', THREE.map(([en, ja]) => `${en} | ${ja} |`).join('\n')],
  [
    'T2: a leading pipe on some rows',
    `| ${EN} | ${JA} |\nQuestion: | 質問 |\n| ${TURN.join(' | ')} |`,
  ],
  ['T3: a trailing blank', THREE.map(([en, ja]) => `| ${en} | ${ja} | `).join('\n')],
  [
    'T4: a cell a line, pipe in front',
    THREE.flat()
      .map((cell) => `|${cell}`)
      .join('\n'),
  ],
  [
    'T4: a cell a line, pipe behind',
    THREE.flat()
      .map((cell) => `${cell}|`)
      .join('\n'),
  ],
  [
    'T5: an empty Markdown header',
    `|  |  |\n| --- | --- |\n${THREE.map((row) => `| ${row.join(' | ')} |`).join('\n')}`,
  ],
  [
    'T6: no outer pipes, two trailing blanks',
    `${EN}| ${JA}  \n---|---  \nQuestion:| 質問  \n${TURN.join('| ')}  `,
  ],
  [
    'T7: a grid with wrapped cells',
    '+----------------+------------+\n| Statement on   | 連絡船航路 |\n| the Ferry Line | に関する声 |\n|                | 明         |\n+----------------+------------+\n| Question:      | 質問       |\n+----------------+------------+\n| The ferry      | 連絡船は九 |\n| sails at nine. | 時に出ます |\n|                | 。         |\n+----------------+------------+',
  ],
  [
    'T8: drawn borders',
    '┌───────────────┬──────────┐\n│Statement on   │連絡船航路│\n│the Ferry Line │に関する声│\n│               │明        │\n├───────────────┼──────────┤\n│Question:      │質問      │\n├───────────────┼──────────┤\n│The ferry sails│連絡船は九│\n│at nine.       │時に出ます│\n│               │。        │\n└───────────────┴──────────┘',
  ],
  ['T9: columns parted by blanks', THREE.map(([en, ja]) => `${en?.padEnd(34)}${ja}`).join('\n')],
  ['T10: tabs', THREE.map((row) => row.join('\t')).join('\n')],
  ['T10: quoted cells', THREE.map((row) => row.map((cell) => `"${cell}"`).join('\t')).join('\n')],
  [
    'T11: an Org table',
    `| ${EN} | ${JA} |\n|---+---|\n| Question: | 質問 |\n| ${TURN.join(' | ')} |`,
  ],
  ['T11: DokuWiki', `^ ${EN} ^ ${JA} ^\n| Question: | 質問 |\n| ${TURN.join(' | ')} |`],
  ['T11: Confluence', `|| ${EN} || ${JA} ||\n| Question: | 質問 |\n| ${TURN.join(' | ')} |`],
  ['T11: Textile', `|_. ${EN}|_. ${JA}|\n|Question:|質問|\n|${TURN.join('|')}|`],
  ['T11: PukiWiki', `|${EN}|${JA}|h\n|Question:|質問|\n|${TURN.join('|')}|`],
  [
    'T12: MediaWiki',
    `{| class="wikitable"\n! ${EN}\n! ${JA}\n|-\n| Question: || 質問\n|-\n|width="50%"| ${TURN[0]}\n| ${TURN[1]}\n|}`,
  ],
  ['T12: AsciiDoc', `|===\n|${EN} |${JA}\n\n|Question:\n|質問\n\n|${TURN[0]}\n|${TURN[1]}\n|===`],
  ['T13: one cell a paragraph', THREE.flat().join('\n\n')],
  ['T13: cells of a row on one line', THREE.map((row) => row.join(' ')).join('\n')],
];

describe('plain-text tables', () => {
  it.each(KEEPING_ROWS)('keeps the rows of %s', (_name, text) => {
    expect(rowsOf(text)).toEqual(THREE);
  });

  it.each(KEEPING_ROWS)('knows where each cell of %s stands in the source', (_name, text) => {
    const read = readText(text);
    const pieces = read.ok ? read.grids.flatMap((found) => found.cells.flat(2)) : [];
    expect(pieces.length).toBeGreaterThan(0);
    for (const piece of pieces)
      expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
  });

  it('keeps a title line with bullet and date as context, not as a row', () => {
    const read = readText(`・2024.05.06 Ferry\n${KEEPING_ROWS[0]?.[1]}\n\nUnofficial translation`);
    expect(read.ok && read.grids.map((found) => found.grid.context)).toMatchObject([
      { before: ['・2024.05.06 Ferry'], after: ['Unofficial translation'] },
    ]);
  });

  it('moves a text that slid into the empty left cell back under its language, and says so', () => {
    const text = `${KEEPING_ROWS[0]?.[1]}\n右だけにある注記 | |`;
    expect(rowsOf(text)[3]).toEqual(['', '右だけにある注記']);
    expect(doubtsOf(text)[3]).toEqual([null, 'moved-cell']);
  });

  it('joins a cell that an unescaped pipe had cut, and says so', () => {
    const text = `${KEEPING_ROWS[0]?.[1]}\nBoats | ferries | 船と連絡船 |`;
    expect(rowsOf(text)[3]).toEqual(['Boats | ferries', '船と連絡船']);
    expect(doubtsOf(text)[3]).toEqual(['rejoined-cell', null]);
  });

  it('reads an escaped pipe as text', () => {
    expect(rowsOf(`${KEEPING_ROWS[2]?.[1]}\n| Boats \\| ferries | 船と連絡船 | `)[3]).toEqual([
      'Boats | ferries',
      '船と連絡船',
    ]);
  });

  it('reads a lone field as a row across all columns', () => {
    expect(rowsOf(`${KEEPING_ROWS[0]?.[1]}\nPart Two |`)[3]).toEqual(['Part Two', null]);
  });

  it('marks the row above a Markdown rule as header', () => {
    const read = readText('| English | 日本語 |\n|---|---|\n| Boat | 船です |\n| Port | 港です |');
    expect(read.ok && read.grids[0]?.grid.rows.map((row) => row[0]?.header)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('reads `<br>` and a cell on several lines as breaks', () => {
    expect(rowsOf('| a b | あ |\n|---|---|\n| one<br><br>two | 一<br />二 |')[1]).toEqual([
      'one\ntwo',
      '一\n二',
    ]);
  });

  it('lets a quoted cell hold a break and a quotation mark', () => {
    expect(rowsOf('"He said ""yes"".\nTwice."\tはい。\nNo.\tいいえ。')[0]).toEqual([
      'He said "yes".\nTwice.',
      'はい。',
    ]);
  });

  it('pairs cells broken over lines by their script', () => {
    const text =
      'Ferry Statement | 連絡船の声明 |\nQuestion: | 質問 |\nFirst paragraph here.\nSecond paragraph here.\n最初の段落です。\n次の段落です。\nClosing words | 結びの言葉 |';
    expect(rowsOf(text).map((row) => row.length)).toEqual(rowsOf(text).map(() => 2));
    expect(rowsOf(text).flat().join(' ')).toContain('次の段落です。');
    expect(rowsOf(text).at(-1)).toEqual(['Closing words', '結びの言葉']);
  });

  it('reads no more than the words of the text, each once', () => {
    for (const [, text] of KEEPING_ROWS)
      expect(
        rowsOf(text)
          .flat()
          .filter((cell) => cell !== '')
          .sort(),
      ).toEqual(THREE.flat().sort());
  });
});

describe('text that is no table', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['prose in one language', 'A first line.\nA second line.\n\nA third one.', 'nothing-to-read'],
    ['one command with a pipe', 'Run this:\ncat file | sort\nand look.', 'nothing-to-read'],
    [
      'HTML source',
      '<table><tr><td>Boat</td>\n<td>船です</td></tr>\n<tr><td>Port</td>\n<td>港です</td></tr></table>',
      'nothing-to-read',
    ],
    [
      'cells filled with underscores',
      '|Question:___|質問__|\n|The ferry__|連絡__|\n|sails_____|船____|',
      'scrambled',
    ],
  ])('says why it reads none from %s', (_name, text, reason) => {
    expect(readText(text)).toEqual({ ok: false, reasons: [reason] });
  });

  it('reads no table from Japanese prose that quotes a few English names', () => {
    const prose = [
      '東京は日本の首都であり、多くの人が住んでいます。',
      'Linux',
      '大阪は西日本の中心となる都市です。',
      '名古屋は中部地方の都市です。',
      '京都には古い寺が多くあります。',
      '札幌は北海道の中心です。',
    ];
    expect(readText(prose.join('\n\n')).ok).toBe(false);
  });
});

const TABLES = new URL('../../../../shared/data/text-tables/', import.meta.url);
const DUMPS = ['trafilatura', 'html2text-py', 'turndown-html-to-text', 'w3m-lynx-pandoc'];
const UNREADABLE = /html2text\(C\+\+\)|gfm$|gfm t?h?$|commonmark|html-to-text default|seedlike/; // scrambled, HTML, glued, junk pipes

describe.skipIf(!existsSync(TABLES))('dumps of real tools (skipped: no corpus)', () => {
  it.each(DUMPS)('finds the label row in every dump of %s', (name) => {
    const missed = readFileSync(new URL(`${name}.txt`, TABLES), 'utf8')
      .split(/^##### /m)
      .slice(1)
      .map(
        (part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)] as const,
      )
      .filter(([tool]) => !UNREADABLE.test(tool) || /joplin/.test(tool))
      .filter(
        ([, text]) => !rowsOf(text).some((row) => row[0] === 'Question:' && row[1] === '質問'),
      )
      .map(([tool]) => tool);
    expect(missed).toEqual([]);
  });
});
