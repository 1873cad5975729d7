import { expect, it } from 'vitest';
import { createSegmentIds, segmentId } from '../../../lib/bitext/segment-id.ts';

it('keeps the ids that saved segments have', () => {
  expect(segmentId(['Question:', '質問：'], 0)).toBe('1qye6hy07j4el0');
  expect(segmentId(['Question:', '質問：'], 1)).toBe('1r8ds6x07t409z');
});

it('counts the occurrences of the same texts, and of those alone', () => {
  const idOf = createSegmentIds();
  expect(idOf(['a', 'b'])).toBe(segmentId(['a', 'b'], 0));
  expect(idOf(['a\u0000b'])).toBe(segmentId(['a\u0000b'], 1)); // hashed alike: never the same id
  expect(idOf(['a', 'c'])).toBe(segmentId(['a', 'c'], 0));
  expect(idOf(['a', 'b'])).toBe(segmentId(['a', 'b'], 2));
});
