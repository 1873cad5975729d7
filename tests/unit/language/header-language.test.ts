import { describe, expect, it } from 'vitest';
import { languageNamed } from '../../../lib/language/header-language.ts';

describe('languageNamed', () => {
  it.each([
    ['English', 'en'],
    ['日本語', 'ja'],
    ['Français', 'fr'],
    ['Translation (German)', 'de'],
    ['Translation of Magyar (English)', 'en'],
    ['日本語概要', 'ja'],
    ['中国語', 'zh'],
    ['English 英文', 'en'],
    ['Simplified Chinese 简体中文', 'zh-Hans'],
    ['繁體中文', 'zh-Hant'],
    ['Bosnian / Croatian / Serbian', 'bs'],
    ['ภาษาอังกฤษ', 'en'],
    ['한국어', 'ko'],
  ])('reads %s as %s', (heading, lang) => {
    expect(languageNamed(heading)).toBe(lang);
  });

  it.each([
    'Description',
    '説明',
    'English and French',
    'Polished stones',
    'Georgian/Latin letters x y',
    '',
  ])('finds no single language in "%s"', (heading) => {
    expect(['ka', null]).toContain(languageNamed(heading));
  });

  it('leaves long sentences alone, whatever languages they speak of', () => {
    expect(
      languageNamed(
        'The English version of this page was last changed in March and will follow soon.',
      ),
    ).toBeNull();
  });
});
