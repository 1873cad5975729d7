import { describe, expect, it } from 'vitest';
import { countScripts, scriptOf } from '../../../lib/language/script.ts';
import { textWeight, weighWritings } from '../../../lib/language/writing.ts';

const writingOf = (text: string) => weighWritings(countScripts(text))[0]?.[0] ?? null;

describe('scripts', () => {
  it.each([
    ['a', 'Latn'],
    ['é', 'Latn'],
    ['Ω', 'Grek'],
    ['ж', 'Cyrl'],
    ['ש', 'Hebr'],
    ['ع', 'Arab'],
    ['क', 'Deva'],
    ['ไ', 'Thai'],
    ['あ', 'Kana'],
    ['ー', 'Kana'],
    ['漢', 'Hani'],
    ['한', 'Hang'],
    ['𠮷', 'Hani'],
    ['ᐊ', 'Cans'],
    ['1', null],
    ['，', null],
    ['　', null],
  ])('%s is %s', (letter, script) => {
    expect(scriptOf(letter.codePointAt(0) ?? 0)).toBe(script);
  });

  it('knows Japanese by its kana and Chinese by having none', () => {
    expect(writingOf('沿岸救助に関する協定')).toBe('Jpan');
    expect(writingOf('海岸救援协定')).toBe('Hani');
  });

  it('is not misled by Latin names inside Japanese', () => {
    expect(writingOf('Microsoft Exchangeサーバーを通じた不正アクセスについて')).toBe('Jpan');
  });

  it('finds no writing in figures', () => {
    expect(writingOf('2021-07-20 (100 %)')).toBeNull();
  });

  it('weighs a translation about as its original', () => {
    const ratio =
      textWeight('The first exercise will be held in May with 120 sailors.') /
      textWeight('最初の演習は5月に120名の船員が参加して行われる。');
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });
});
