import { expect, it } from 'vitest';
import { NO_CHOICES, needsBackup } from '../../../lib/saved/library-choices.ts';

const NOW = new Date('2026-11-25T00:00:00.000Z');
const days = (ago: number, count: number) =>
  Array.from({ length: count }, () => new Date(NOW.getTime() - ago * 86_400_000).toISOString());
const backup = (ago: number, segments: number) => ({
  ...NO_CHOICES,
  backup: { at: days(ago, 1)[0] ?? '', segments },
});

it.each([
  ['nothing saved', NO_CHOICES, [], false],
  ['199 new ones', NO_CHOICES, days(1, 199), false],
  ['200 new ones', NO_CHOICES, days(1, 200), true],
  ['one for 30 days', NO_CHOICES, days(30, 1), true],
  ['one for 29 days', NO_CHOICES, days(29, 1), false],
  ['all in a backup of long ago', backup(60, 300), days(90, 300), false],
  [
    '200 saved and 200 deleted since the backup',
    backup(5, 300),
    [...days(9, 100), ...days(1, 200)],
    true,
  ],
  ['200 imported with old dates since the backup', backup(5, 300), days(90, 500), true],
  ['one new after 30 days of backup', backup(31, 300), [...days(40, 300), ...days(1, 1)], true],
  [
    '200 new ones, and never to be asked again',
    { ...NO_CHOICES, remind: false },
    days(1, 200),
    false,
  ],
] as const)('reminds of a backup, or does not: %s', (_, choices, savedAt, asked) => {
  expect(needsBackup(choices, savedAt, NOW)).toBe(asked);
});
