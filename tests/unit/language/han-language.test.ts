import { describe, expect, it } from 'vitest';
import { languageOfHan } from '../../../lib/language/han-language.ts';

describe('languageOfHan', () => {
  it.each([
    ['干潮 満潮 灯台 駅 図書', false, 'ja'],
    ['涨潮 灯塔 车站 图书', false, 'zh-Hans'],
    ['漲潮 燈塔 車站 圖書', false, 'zh-Hant'],
    ['玄関 廊下 台所', true, 'ja'],
    ['这个车站', true, 'zh-Hans'],
    ['山 川', false, 'zh'],
    ['山 川', true, 'ja'],
  ])('reads %s (near Japanese: %s) as %s', (text, near, lang) => {
    expect(languageOfHan(text, near)).toBe(lang);
  });
});
