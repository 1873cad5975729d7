// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { FoundBitext } from '../../../lib/layout/found-bitext.ts';
import type { AskBackground } from '../../../lib/messages/background-calls.ts';
import type { BringPart } from '../../../lib/page/bring-part.ts';
import { createPageReading } from '../../../lib/page/page-reading.ts';

const READ_AGAIN = 1_500; // ms; a changed page is read again after 0.4 s of quiet, or 0.8

const aBitext = (): FoundBitext => ({
  bitext: {
    id: 'b1',
    layout: 'table',
    languages: ['en', 'ja'],
    title: null,
    date: null,
    notices: [],
    segments: [],
  },
  root: document.body.appendChild(document.createElement('table')),
  locator: { table: 0 },
  places: [],
  otherPlaces: [],
  reasons: [],
});

it('goes on and off without a word where its extension is gone and nobody answers', async () => {
  const life = new AbortController();
  const asked: string[] = [];
  const reading = createPageReading(
    {
      doc: document,
      find: async () => ({ found: [], reasons: ['nothing-to-read'] }),
      ask(call) {
        asked.push(call);
        return Promise.reject(new Error('Extension context invalidated.'));
      },
      bringPart: async () => null,
      now: () => 0,
      run: async () => {},
    },
    life.signal,
  );
  await reading.turnOn();
  expect(reading.on).toBe(true);
  expect(reading.finding.reasons).toEqual(['nothing-to-read']);
  await reading.turnOff();
  expect(reading.on).toBe(false);
  expect(asked).toEqual(['badge', 'badge']);
  life.abort();
});

it('leaves what it shows where the page has changed and nobody can judge it any more', async () => {
  const life = new AbortController();
  const shown = vi.fn(async () => {});
  const asked = vi.fn();
  let isThere = true;
  const texts = { show: shown, shows: () => false, clear() {}, comeBack: async () => {} };
  const reading = createPageReading(
    {
      doc: document,
      async find() {
        asked();
        return isThere ? { found: [aBitext()], reasons: [] } : null;
      },
      ask: (async () => true) as unknown as AskBackground,
      bringPart: (async () => () => texts) as unknown as BringPart,
      now: () => 0,
      run: async () => {},
    },
    life.signal,
  );
  await reading.turnOn();
  expect(shown).toHaveBeenCalledOnce();
  isThere = false;
  document.body.append(`A long text that has come late. ${'It matters. '.repeat(40)}`);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2), { timeout: READ_AGAIN });
  expect(shown).toHaveBeenCalledOnce();
  expect(reading.finding.found).toHaveLength(1);
  life.abort();
});
