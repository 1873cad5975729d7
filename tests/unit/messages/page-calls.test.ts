import { describe, expect, it } from 'vitest';
import { type PageCall, pageMessage, readPageMessage } from '../../../lib/messages/page-calls.ts';

const row = { bitext: 'b1', row: 0 };
const read = (body: unknown, more: object = {}) =>
  readPageMessage({ to: 'taiyaku-page', protocol: 1, body, ...more });

describe('a message to a page', () => {
  const good: readonly PageCall[] = [
    { call: 'state' },
    { call: 'segments', bitext: 'b1', from: 0, count: 50 },
    { call: 'flip-row', row },
    { call: 'view', view: 'ja' },
    { call: 'save', rows: 'all' },
    { call: 'unsave', rows: [row] },
  ];
  it.each(good)('is read as it was written: %j', (call) => {
    expect(readPageMessage(pageMessage(call))).toEqual(call);
  });

  it.each([null, 0, '', [], { to: 'taiyaku-background', protocol: 1, body: { call: 'state' } }])(
    'for someone else is none: %j',
    (odd) => {
      expect(readPageMessage(odd)).toBeNull();
    },
  );

  it.each([0, 2, '1', undefined])('of version %j is told apart', (protocol) => {
    expect(read({ call: 'state' }, { protocol })).toBe('unknown-version');
  });

  it.each([
    null,
    { call: 'constructor' },
    { call: '__proto__' },
    { call: ['state'] },
    { call: 'flip-row' },
    { call: 'flip-row', row: { bitext: 'b1', row: -1 } },
    { call: 'flip-row', row: { bitext: 'b1', row: 0.5 } },
    { call: 'jump', row: { bitext: 1, row: 0 } },
    { call: 'segments', bitext: 'b1', from: 0, count: Number.POSITIVE_INFINITY },
    { call: 'view' },
    { call: 'save', rows: 'some' },
    { call: 'save', rows: [row, null] },
    { call: 'unsave' },
  ])('that is ill-formed is none: %j', (body) => {
    expect(read(body)).toBeNull();
  });
});
