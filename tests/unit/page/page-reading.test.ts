// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createPageReading } from '../../../lib/page/page-reading.ts';

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
