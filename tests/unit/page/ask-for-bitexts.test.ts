import { describe, expect, it, vi } from 'vitest';
import { EMPTY_CONTEXT } from '../../../lib/bitext/grid.ts';
import { noPause } from '../../../lib/bitext/pause.ts';
import type { AskBackground } from '../../../lib/messages/background-calls.ts';
import { askForBitexts, isNobodyJudges } from '../../../lib/page/ask-for-bitexts.ts';
import { type AskedGrid, createGridReader } from '../../../lib/parse/grid-reader.ts';
import { createUnaidedReader } from '../../../lib/parse/read-unaided.ts';
import { prose } from '../../browser/pages/prose.ts';

const TOO_LONG = 500_000; // letters: more than goes in one message

/** A table of prose in English beside Japanese, or beside another text. */
const table = (rows: number, beside = (row: number) => prose(row).ja): AskedGrid => ({
  layout: 'table',
  prior: {},
  grid: {
    columnCount: 2,
    context: EMPTY_CONTEXT,
    rows: Array.from({ length: rows }, (_, row) =>
      [prose(row).en, beside(row)].map((text) => ({ text, lang: null, header: false, span: 1 })),
    ),
  },
});

const readUnaided = createUnaidedReader(noPause);

/** Spanish: its small words are those of its neighbours too. */
const spanish = (row: number) =>
  `El ministro dijo que las conversaciones del día ${row} fueron útiles para los países de la región.`;

function setUp(
  answer = async ({ grids }: { grids: readonly AskedGrid[] }): Promise<unknown> =>
    Promise.all(grids.map(readUnaided)),
) {
  const ask = vi.fn((_: string, asked: { grids: readonly AskedGrid[] }) => answer(asked));
  const identify = vi.fn(async () => ({ lang: 'es', confidence: 0.9 }));
  const bringHere = vi.fn(async () => createGridReader(identify, noPause));
  const reader = askForBitexts(ask as unknown as AskBackground, bringHere);
  return { ask, identify, bringHere, reader };
}

describe('a page that asks for its bitexts', () => {
  it('asks once for small tables, and has their bitexts with the verdicts', async () => {
    const { ask, bringHere, reader } = setUp();
    const tables = [table(6), table(9)];
    const verdicts = await reader.judge(tables);
    expect(verdicts.map(({ ok }) => ok)).toEqual([true, true]);
    const built = await Promise.all(
      verdicts.map((verdict, i) =>
        verdict.ok ? reader.build(tables[i] ?? table(0), verdict) : undefined,
      ),
    );
    expect(built.map((one) => one?.bitext.segments.length)).toEqual([6, 9]);
    expect(ask).toHaveBeenCalledOnce();
    expect(bringHere).not.toHaveBeenCalled();
  });

  it('sends no table that is too large for a message, and judges it here', async () => {
    const { ask, bringHere, reader } = setUp();
    const long = (row: number) => prose(row).ja.repeat(TOO_LONG / 6 / prose(row).ja.length + 1);
    const verdicts = await reader.judge([table(6), table(6, long), table(7)]);
    expect(verdicts).toHaveLength(3);
    expect(ask.mock.calls.map(([, { grids }]) => grids.length)).toEqual([2]);
    expect(bringHere).toHaveBeenCalledOnce();
    expect(verdicts[0]?.ok && verdicts[2]?.ok).toBe(true);
  });

  it('sends tables that are too many for one message in several', async () => {
    const { ask, bringHere, reader } = setUp();
    const many = Array.from({ length: 30 }, () => table(200));
    expect((await reader.judge(many)).every(({ ok }) => ok)).toBe(true);
    expect(ask.mock.calls.length).toBeGreaterThan(1);
    expect(ask.mock.calls.flatMap(([, { grids }]) => grids)).toEqual(many);
    expect(bringHere).not.toHaveBeenCalled();
  });

  it('names here a language that the background can’t tell', async () => {
    const { identify, reader } = setUp();
    await reader.judge([table(8, spanish)]);
    expect(identify).toHaveBeenCalled();
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('Extension context invalidated.'))],
    ['refuses', async () => ({ ok: false, error: 'unknown-version' })],
    ['answers for fewer', async () => []],
  ])('judges here where the background %s', async (_, answer) => {
    const { reader } = setUp(answer);
    const asked = table(6);
    const [verdict] = await reader.judge([asked]);
    expect(verdict?.ok && (await reader.build(asked, verdict)).bitext.segments).toHaveLength(6);
  });

  it('says so where nobody judges', async () => {
    const ask = () => Promise.reject(new Error('Extension context invalidated.'));
    const reader = askForBitexts(ask as unknown as AskBackground, async () => null);
    const error: unknown = await reader.judge([table(6)]).catch((reason: unknown) => reason);
    expect(isNobodyJudges(error)).toBe(true);
  });
});
