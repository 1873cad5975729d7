import { describe, expect, it, vi } from 'vitest';
import { EMPTY_CONTEXT } from '../../../lib/bitext/grid.ts';
import {
  answerBackgroundCall,
  type BackgroundParts,
  type Sender,
} from '../../../lib/messages/background-server.ts';
import type { AskedGrid } from '../../../lib/parse/grid-reader.ts';
import type { Store } from '../../../lib/saved/store.ts';

const EXTENSION = 'taiyaku';
const PAGE = 'https://www.example.org/press?a=1';
const fromPage: Sender = {
  id: EXTENSION,
  url: `${PAGE}#part`,
  tabId: 7,
  frameId: 0,
  isExtensionPage: false,
  isPrivate: false,
};
const fromLibrary: Sender = {
  ...fromPage,
  url: 'chrome-extension://taiyaku/library.html',
  tabId: null,
  isExtensionPage: true,
  isPrivate: false,
};

const source = {
  url: PAGE,
  title: null,
  documentTitle: 'Press',
  date: null,
  languages: ['en', 'ja'],
  notices: [],
};
const draft = {
  id: 's1',
  kind: 'paragraph',
  layout: 'table',
  bitext: 'b1',
  row: 0,
  sides: [
    { lang: 'en', dir: 'ltr', text: 'One.' },
    { lang: 'ja', dir: 'ltr', text: '一。' },
  ],
  speaker: null,
  context: { before: [], after: [] },
  doubts: [],
  notices: [],
  note: '',
  tags: [],
  parserVersion: '1',
};

function setUp() {
  const store = {
    save: vi.fn(async () => ({ ok: true })),
    remove: vi.fn(async () => ({ ok: true })),
    savedOn: vi.fn(async () => ({ ok: true, ids: [] })),
    restore: vi.fn(async () => ({ ok: true })),
  };
  const parts = {
    extensionId: EXTENSION,
    store: store as unknown as Store,
    startScript: vi.fn(async () => true),
    styleNested: vi.fn(async () => true),
    readGrid: vi.fn(async (_: AskedGrid) => null),
    showBadge: vi.fn(async () => {}),
    loadVisit: vi.fn(async () => null),
    noteVisit: vi.fn(async () => true),
  } satisfies BackgroundParts;
  return { store, parts };
}

const message = (call: string, ask: unknown, more: object = {}) => ({
  to: 'taiyaku-background',
  protocol: 1,
  call,
  ask,
  ...more,
});

describe('the background', () => {
  it('says nothing to another extension', async () => {
    const { parts, store } = setUp();
    const stranger = { ...fromLibrary, id: 'stranger' };
    const answer = await answerBackgroundCall(
      message('save', { source, segments: [draft] }),
      stranger,
      parts,
    );
    expect(answer).toBeUndefined();
    expect(store.save).not.toHaveBeenCalled();
  });

  it.each([
    null,
    undefined,
    1,
    'save',
    [],
    {},
    { to: 'taiyaku-page' },
    { to: 'taiyaku-background' },
    { to: 'taiyaku-background', protocol: 1, call: 'save', ask: null },
  ])('gives no answer to what is not for it: %j', async (odd) => {
    const { parts } = setUp();
    expect(await answerBackgroundCall(odd, fromPage, parts)).toBeUndefined();
  });

  it.each([0, 2, '1', null])('refuses protocol version %j with a reason', async (protocol) => {
    const { parts, store } = setUp();
    const answer = await answerBackgroundCall(
      message('saved-on', { url: PAGE }, { protocol }),
      fromPage,
      parts,
    );
    expect(answer).toEqual({ ok: false, error: 'unknown-version' });
    expect(store.savedOn).not.toHaveBeenCalled();
  });

  it('reads the grids of a page, one answer each, and none that are not as they must be', async () => {
    const { parts } = setUp();
    const grid = { columnCount: 1, rows: [[null]], context: EMPTY_CONTEXT };
    const asked = { grid, layout: 'table', prior: {} };
    const ask = (grids: unknown) =>
      answerBackgroundCall(message('read-grids', { grids }), fromPage, parts);
    expect(await ask([asked, asked])).toEqual([null, null]);
    expect(parts.readGrid.mock.calls.map(([one]) => one)).toEqual([asked, asked]);
    expect(await ask([{ ...asked, layout: 'poem' }])).toMatchObject({ ok: false });
    expect(parts.readGrid).toHaveBeenCalledTimes(2);
  });

  it.each(['constructor', '__proto__', 'toString', 'edit', ''])(
    'does nothing for the unknown call "%s"',
    async (call) => {
      const { parts, store } = setUp();
      expect(await answerBackgroundCall(message(call, {}), fromPage, parts)).toBeUndefined();
      for (const write of Object.values(store)) expect(write).not.toHaveBeenCalled();
    },
  );

  it('lets a page speak for itself only, whatever address it names', async () => {
    const { parts, store } = setUp();
    const other = { ...source, url: 'https://other.example/' };
    await answerBackgroundCall(message('saved-on', { url: other.url }), fromPage, parts);
    expect(store.savedOn).toHaveBeenCalledWith(PAGE);
    await answerBackgroundCall(
      message('save', { source: other, segments: [draft] }),
      fromPage,
      parts,
    );
    expect(store.save).toHaveBeenCalledWith(source, [draft]);
    await answerBackgroundCall(
      message('remove', { refs: [{ url: other.url, id: 's1' }] }),
      fromPage,
      parts,
    );
    expect(store.remove).toHaveBeenCalledWith([{ url: PAGE, id: 's1' }]);
  });

  it('lets our own pages speak for any page', async () => {
    const { parts, store } = setUp();
    await answerBackgroundCall(message('saved-on', { url: PAGE }), fromLibrary, parts);
    expect(store.savedOn).toHaveBeenCalledWith(PAGE);
  });

  it('refuses a script whose page has no address', async () => {
    const { parts, store } = setUp();
    const nowhere = { ...fromPage, url: undefined };
    const answer = await answerBackgroundCall(
      message('save', { source, segments: [draft] }),
      nowhere,
      parts,
    );
    expect(answer).toMatchObject({ ok: false });
    expect(store.save).not.toHaveBeenCalled();
  });

  const sentence = {
    row: 's0',
    texts: ['One. Two.', '一。二。'],
    pieces: [
      { start: 0, end: 4 },
      { start: 0, end: 2 },
    ],
    confidence: 0.9,
  };

  it('keeps which sentences of its row a segment holds', async () => {
    const { parts, store } = setUp();
    await answerBackgroundCall(
      message('save', { source, segments: [{ ...draft, sentence: { ...sentence, more: 1 } }] }),
      fromPage,
      parts,
    );
    expect(store.save).toHaveBeenCalledWith(source, [{ ...draft, sentence }]);
  });

  const badSaves: readonly [string, unknown][] = [
    ['no source', { segments: [draft] }],
    ['a source without languages', { source: { ...source, languages: 'en' }, segments: [draft] }],
    ['segments that are no list', { source, segments: { length: 1, 0: draft } }],
    ['an empty segment', { source, segments: [null] }],
    ['a side that is no side', { source, segments: [{ ...draft, sides: [null] }] }],
    [
      'a side without direction',
      { source, segments: [{ ...draft, sides: [{ lang: 'en', text: '' }] }] },
    ],
    ['a row below 0', { source, segments: [{ ...draft, row: -1 }] }],
    ['a kind not known', { source, segments: [{ ...draft, kind: 'script' }] }],
    ['tags that are no texts', { source, segments: [{ ...draft, tags: [{}] }] }],
    ['a text of millions', { source, segments: [{ ...draft, note: 'x'.repeat(1_000_001) }] }],
    [
      'a sentence of another number of sides',
      {
        source,
        segments: [
          { ...draft, sentence: { ...sentence, texts: ['One.'], pieces: [{ start: 0, end: 4 }] } },
        ],
      },
    ],
    ['a sentence that is none', { source, segments: [{ ...draft, sentence: null }] }],
    ['one bad among good', { source, segments: [draft, { ...draft, id: 3 }] }],
  ];
  it.each(badSaves)('saves nothing of a call with %s', async (_, ask) => {
    const { parts, store } = setUp();
    const answer = await answerBackgroundCall(message('save', ask), fromPage, parts);
    expect(answer).toEqual({ ok: false, error: 'failed', detail: 'ill-formed call' });
    expect(store.save).not.toHaveBeenCalled();
  });

  it('stores the fields it knows and no others', async () => {
    const { parts, store } = setUp();
    const more = { extra: 'x'.repeat(99), constructor: { prototype: 1 } };
    const sides = draft.sides.map((side) => ({ ...side, ...more }));
    await answerBackgroundCall(
      message('save', { source: { ...source, ...more }, segments: [{ ...draft, ...more, sides }] }),
      fromPage,
      parts,
    );
    expect(store.save).toHaveBeenCalledWith(source, [draft]);
  });

  it.each([
    ['remove', { refs: 'all' }],
    ['remove', { refs: [null] }],
    ['remove', { refs: [{ url: PAGE }] }],
  ])('refuses an ill-formed %s: %j', async (call, ask) => {
    const { parts, store } = setUp();
    expect(await answerBackgroundCall(message(call, ask), fromPage, parts)).toMatchObject({
      ok: false,
    });
    expect(store.remove).not.toHaveBeenCalled();
  });

  it.each([1.5, '8', Number.NaN, undefined])('shows no badge for %s rows', async (rows) => {
    const { parts } = setUp();
    expect(await answerBackgroundCall(message('badge', { rows }), fromPage, parts)).toBe(false);
    expect(parts.showBadge).not.toHaveBeenCalled();
  });

  it.each([
    [{ view: 'both', texts: [{ first: 'a', last: 'b', flips: '0100' }] }, true],
    [{ view: 'both', texts: [] }, true],
    [{ view: 7, texts: [] }, false],
    [{ view: 'x'.repeat(100), texts: [] }, false],
    [{ view: 'both', texts: [{ first: 'a', last: 'b', flips: '<b>' }] }, false],
    [{ view: 'both', texts: [null] }, false],
    [undefined, false],
  ])('notes a visit only where it is one: %j', async (visit, noted) => {
    const { parts } = setUp();
    const answer = await answerBackgroundCall(message('note-visit', { visit }), fromPage, parts);
    expect(answer === true).toBe(noted);
    expect(parts.noteVisit).toHaveBeenCalledTimes(noted ? 1 : 0);
  });
});
