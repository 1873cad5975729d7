import { describe, expect, it } from 'vitest';
import { strangeLetters } from '../../../lib/language/alphabets.ts';

describe('strangeLetters', () => {
  it('knows the letters of each language', () => {
    expect(strangeLetters('Příliš žluťoučký kůň úpěl ďábelské ódy')('cs')).toBe(0);
    expect(strangeLetters('Hai vị bộ trưởng đã gặp nhau và ký một hiệp định')('vi')).toBe(0);
    expect(strangeLetters('Два міністри зустрілися й підписали угоду про ґрунти')('uk')).toBe(0);
    expect(strangeLetters('Любов, ѕвезда, ќе, ѓевче')('sr')).toBeGreaterThan(0.1);
  });

  it('counts the letters of the script that most are of', () => {
    expect(strangeLetters('Министры Ōta и Šimek встретились во вторник')('ru')).toBe(0);
    expect(strangeLetters('عربی english words all through')('en')).toBe(0);
  });

  it('says nothing of a language whose alphabet it does not know', () => {
    expect(strangeLetters('ꦄꦏ꧀ꦱꦫ ħġż')('mt')).toBe(0);
  });

  it('takes letters as they are composed', () => {
    expect(strangeLetters('Příliš'.normalize('NFD'))('cs')).toBe(0);
  });
});
