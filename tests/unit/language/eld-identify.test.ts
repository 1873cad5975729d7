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

  it.each([
    'Kwa-yăk´-in dī´-sha in-dâ´-yan man´-i-dō mi-dē´-wĭ´-win', // as Ojibwe was once written down
    'Â-gâ´-wa mi-nâ-dĭ-zĭd´-a-mo´; ni-tshĭ man´-i-dō',
    'Iż-żewġ ministri ltaqgħu nhar it-Tlieta u ffirmaw ftehim ġdid dwar is-sajd.', // Maltese
    'Екі министр сейсенбі күні кездесіп, балық аулау туралы жаңа келісімге қол қойды.', // Kazakh
  ])('is not sure of a language it does not know: %s', (text) => {
    expect(identifyByEld(text)?.confidence ?? 0).toBeLessThan(0.5);
  });

  it.each([
    ['فعال ایڈ اون، اشتہار، منظور شدہ مضمون، خودبخود سکرال، آرکائیو، رو', 'ur'], // a column of labels
    ['افزونهٔ فعال، آگهی، مقالهٔ پذیرفته، پیمایش خودکار، بایگانی، ردیف', 'fa'],
    ['دوو وەزیرەکە ڕۆژی سێشەممە کۆبوونەوە و ڕێککەوتنێکی نوێیان واژۆ کرد.', 'ku'],
    ['Two ships left Ōsaka for Kyūshū and Hokkaidō with the ministers of Tōkyō aboard.', 'en'],
  ])('hears by the letters which of two near languages it is: %s', (text, lang) => {
    expect(identifyByEld(text)?.lang).toBe(lang);
  });

  it('says nothing of text without letters', () => {
    expect(identifyByEld('2021 — 100 %')).toBeNull();
  });
});
