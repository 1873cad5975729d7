import { describe, expect, it } from 'vitest';
import { identifyByEld } from '../../../lib/language/eld-identify.ts';

describe('identifyByEld', () => {
  it.each([
    ['The two ministers met on Tuesday and signed an agreement.', 'en'],
    ['Les deux ministres se sont rencontrés mardi et ont signé un accord.', 'fr'],
    ['Die beiden Minister trafen sich am Dienstag und unterzeichneten ein Abkommen.', 'de'],
    [
      'Hoc autem non est verum, sed quod dixit nunc ad te scribo; erat enim cum eis apud regem.',
      'la',
    ],
  ])('is sure of %s', (text, lang) => {
    const found = identifyByEld(text);
    expect(found?.lang).toBe(lang);
    expect(found?.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['Ruang baca buka pada hari kerja, dan buku yang dipesan tiba dalam dua jam.', 'id'],
    ['Pejabat itu ditutup kerana hujan, dan beliau berkata bahawa buku akan tiba esok.', 'ms'],
  ])('tells Indonesian from Malay: %s', (text, lang) => {
    expect(identifyByEld(text)?.lang).toBe(lang);
  });

  it('is not sure of a language it does not know', () => {
    expect(
      identifyByEld('Kwa-yăk´-in dī´-sha in-dâ´-yan man´-i-dō mi-dē´-wĭ´-win')?.confidence ?? 0,
    ).toBeLessThan(0.5);
  });

  it('says nothing of text without letters', () => {
    expect(identifyByEld('2021 — 100 %')).toBeNull();
  });
});
