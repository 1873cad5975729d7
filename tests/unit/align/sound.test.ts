import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/align/fold.ts';
import { romanise } from '../../../lib/align/names/romanise.ts';
import { soundAlike, soundOf } from '../../../lib/align/names/sound.ts';

const alike = (a: string, b: string): number =>
  soundAlike(soundOf(romanise(fold(a))), soundOf(romanise(fold(b))));

describe('soundAlike', () => {
  it.each([
    ['Snowden', 'スノーデン'],
    ['Michael', '마이클'],
    ['Putin', 'Путина'],
    ['Microsoft', 'مايكروسوفت'],
    ['London', 'लंदन'],
    ['president', 'président'],
  ])('hears %s in %s', (a, b) => {
    expect(alike(a, b)).toBeGreaterThan(0.65);
  });

  it.each([
    ['people', 'プーチン'],
    ['court', 'قرار'],
    ['hundert', 'monsieur'],
  ])('does not hear %s in %s', (a, b) => {
    expect(alike(a, b)).toBeLessThan(0.6);
  });
});
