import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBackgroundThrough } from '../../../lib/messages/background-calls.ts';

const LOST_IN_CHROMIUM =
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';
const NOT_YET_UP = 'Could not establish connection. Receiving end does not exist.';

describe('asking the background', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([LOST_IN_CHROMIUM, NOT_YET_UP])(
    'asks again where the answer was lost: %s',
    async (why) => {
      const send = vi.fn().mockRejectedValueOnce(new Error(why)).mockResolvedValue(true);
      const answer = askBackgroundThrough(send)('badge', { rows: 8 });
      await vi.runAllTimersAsync();
      expect(await answer).toBe(true);
      expect(send).toHaveBeenCalledTimes(2);
      expect(send.mock.calls[1]).toEqual(send.mock.calls[0]);
    },
  );

  it('gives up where nobody answers, and says why', async () => {
    const send = vi.fn().mockRejectedValue(new Error(NOT_YET_UP));
    const answer = askBackgroundThrough(send)('badge', { rows: 8 });
    const said = expect(answer).rejects.toThrow(NOT_YET_UP);
    await vi.runAllTimersAsync();
    await said;
    expect(send.mock.calls.length).toBeLessThan(10);
  });

  it('does not ask again where the extension is gone', async () => {
    const send = vi.fn().mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(askBackgroundThrough(send)('badge', { rows: 8 })).rejects.toThrow('invalidated');
    expect(send).toHaveBeenCalledOnce();
  });
});
