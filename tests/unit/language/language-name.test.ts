import { describe, expect, it } from 'vitest';
import { COMMON_NAMES, nameFromIntl, ownName } from '../../../lib/language/language-name.ts';

describe('names of languages', () => {
  it.each(Object.entries(COMMON_NAMES))('knows %s by the name Intl has for it', (lang, name) => {
    expect(nameFromIntl(lang)).toBe(name);
  });

  it('asks Intl for rarer ones, and shows a tag that no one knows as it is', () => {
    expect(ownName('fi')).toBe('Suomi');
    expect(ownName('no such tag')).toBe('no such tag');
  });
});
