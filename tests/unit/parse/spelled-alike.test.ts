import { describe, expect, it } from 'vitest';
import { isSpelledAlike } from '../../../lib/parse/spelled-alike.ts';

describe('isSpelledAlike', () => {
  it('knows names in other letters by their consonants', () => {
    const greek = ['Καλαμάτα', 'Ρέθυμνο', 'Σαντορίνη', 'Μυτιλήνη'];
    expect(isSpelledAlike(['Kalamata', 'Rethymno', 'Santorini', 'Mytilini'], greek)).toBe(true);
  });

  it('knows towns in Cyrillic and in Latin letters', () => {
    const ukrainian = ['Київ', 'Львів', 'Одеса', 'Харків', 'Чернівці', 'Ужгород'];
    const latin = ['Kyiv', 'Lviv', 'Odesa', 'Kharkiv', 'Chernivtsi', 'Uzhhorod'];
    expect(isSpelledAlike(latin, ukrainian)).toBe(true);
  });

  it('does not take a translation for a spelling', () => {
    const russian = ['каменный мост', 'северный ветер', 'рыбный рынок', 'старый маяк'];
    const english = ['stone bridge', 'north wind', 'fish market', 'old lighthouse'];
    expect(isSpelledAlike(english, russian)).toBe(false);
  });

  it('says nothing of three rows', () => {
    const greek = ['Καλαμάτα', 'Ρέθυμνο', 'Σαντορίνη'];
    expect(isSpelledAlike(['Kalamata', 'Rethymno', 'Santorini'], greek)).toBe(false);
  });
});
