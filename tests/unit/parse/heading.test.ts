import { describe, expect, it } from 'vitest';
import { isHeadingRow } from '../../../lib/parse/heading.ts';

describe('isHeadingRow', () => {
  it.each([
    ['Article 1', '第一条'],
    ['Chapter II General provisions', '第二章　総則'],
    ['1. Purpose', '1. 目的'],
    ['Annex', '附件'],
  ])('reads %s | %s as a heading', (...sides) => {
    expect(isHeadingRow(sides)).toBe(true);
  });

  it('believes the page where it marks a short text as heading', () => {
    expect(isHeadingRow(['Ferries', '連絡船'], true)).toBe(true);
    expect(isHeadingRow(['The ferry sails at nine.', '連絡船は九時に出ます。'], true)).toBe(false);
  });

  it.each([
    ['Article 1 applies to all ferries.', '第一条はすべての連絡船に適用する。'],
    ['Boats', '船'],
    ['', ''],
  ])('reads %s | %s as none', (...sides) => {
    expect(isHeadingRow(sides)).toBe(false);
  });
});
