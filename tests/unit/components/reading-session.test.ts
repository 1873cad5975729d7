import { describe, expect, it } from 'vitest';
import {
  createReadingSession,
  type ReadingRows,
} from '../../../components/reader/reading-session.ts';
import type { Segment } from '../../../lib/bitext/bitext.ts';
import type { PageState } from '../../../lib/messages/page-state.ts';
import type { Reading } from '../../../lib/text-file/read-text-bitexts.ts';

const segment = (id: string, en: string, ja: string): Segment => ({
  id,
  kind: 'paragraph',
  row: 0,
  sides: [
    { lang: 'en', dir: 'ltr', text: en },
    { lang: 'ja', dir: 'ltr', text: ja },
  ],
  owner: null,
  doubts: [],
});

const READING: Reading = {
  bitexts: [
    {
      bitext: {
        id: 'b1',
        layout: 'text',
        languages: ['en', 'ja'],
        title: null,
        date: null,
        notices: [],
        segments: [segment('s1', 'One', '一'), segment('s2', 'Two', '二')],
      },
      reasons: ['different-scripts'],
    },
  ],
  reasons: [],
};

function start() {
  const saved = new Set<string>();
  const idOf = (row: number) => READING.bitexts[0]?.bitext.segments[row]?.id ?? '';
  const rows: ReadingRows = {
    has: (id) => saved.has(id),
    save: async (_, refs) => {
      for (const { row } of refs) saved.add(idOf(row));
      return null;
    },
    remove: async (_, refs) => {
      for (const { row } of refs) saved.delete(idOf(row));
      return { kind: 'storage', detail: 'no room' };
    },
    toggleSentence: async () => null,
    sentences: () => [],
    undo: async () => null,
    undoCount: () => 0,
  };
  const call = createReadingSession(READING, rows, 'text:1');
  const bitext = async (...asked: Parameters<typeof call>) =>
    ((await call(...asked)) as PageState).bitexts[0];
  return { call, bitext };
}

describe('a read text', () => {
  it('answers as a page does', async () => {
    const { call } = start();
    expect(await call({ call: 'state' })).toMatchObject({
      url: 'text:1',
      on: true,
      bitexts: [
        {
          head: { id: 'b1', segmentCount: 2 },
          view: 'both',
          shown: ['both', 'both'],
          saved: [false, false],
        },
      ],
    });
    expect(await call({ call: 'segments', bitext: 'b1', from: 1, count: 5 })).toMatchObject({
      from: 1,
      segments: [{ id: 's2' }],
    });
  });

  it('flips one row, and flipped twice it is as before', async () => {
    const { bitext } = start();
    const row = { bitext: 'b1', row: 1 };
    expect((await bitext({ call: 'flip-row', row }))?.shown).toEqual(['both', 1]);
    expect((await bitext({ call: 'flip-row', row }))?.shown).toEqual(['both', 'both']);
  });

  it('shows one language, and flips every row from there', async () => {
    const { bitext } = start();
    expect((await bitext({ call: 'view', view: 'ja' }))?.shown).toEqual([1, 1]);
    expect((await bitext({ call: 'flip-all' }))?.shown).toEqual([0, 0]);
    expect((await bitext({ call: 'view', view: 'both' }))?.shown).toEqual(['both', 'both']);
  });

  it('goes round its views', async () => {
    const { bitext } = start();
    const views = [];
    for (let turn = 0; turn < 3; turn += 1) views.push((await bitext({ call: 'next-view' }))?.view);
    expect(views).toEqual([0, 1, 'both']);
  });

  it('saves rows and says what went wrong', async () => {
    const { call, bitext } = start();
    expect((await bitext({ call: 'save', rows: 'all' }))?.saved).toEqual([true, true]);
    const rows = [{ bitext: 'b1', row: 0 }];
    expect(await call({ call: 'unsave', rows })).toMatchObject({
      problem: { kind: 'storage', detail: 'no room' },
    });
    expect(await call({ call: 'state' })).toMatchObject({ problem: null });
  });
});
