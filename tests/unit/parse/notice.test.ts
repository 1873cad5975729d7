import { describe, expect, it } from 'vitest';
import { findNotices, readNotice } from '../../../lib/parse/notice.ts';

const LANGUAGES = ['en', 'ja', 'de', 'fr', 'zh-Hans', 'it'];

describe('notices on the status of a text', () => {
  it.each([
    ['Unofficial translation', 'translation', 'en'],
    ['(Provisional Translation)', 'provisional', 'en'],
    ['（仮訳）', 'provisional', 'ja'],
    ['参考訳', 'translation', 'ja'],
    ['Courtesy translation', 'translation', 'en'],
    ['Check against delivery', 'delivery', 'en'],
    ['Es gilt das gesprochene Wort', 'delivery', 'de'],
    ['Originalfassung', 'original', 'de'],
    ['Traduction de courtoisie', 'translation', 'fr'],
    ['Traduzione in lingua inglese', 'translation', 'en'],
    ['Inoffizielle Übersetzung', 'translation', 'de'],
    ['正文は英文です。', 'original', 'en'],
    ['Only the English text is authoritative', 'original', 'en'],
    ['（以中文文本为准）', 'original', 'zh-Hans'],
    ['Translation from the Japanese original', 'translation', 'en'],
  ])('reads %s as %s about %s', (text, kind, lang) => {
    expect(readNotice(text, LANGUAGES)).toEqual({ text, kind, side: LANGUAGES.indexOf(lang) });
  });

  it('says nothing of a side that the text has not', () => {
    expect(readNotice('Inoffizielle Übersetzung', ['en', 'ja'])?.side).toBeNull();
  });

  it.each([
    '',
    'The original article appeared in May.',
    'He studied translation for years.',
    `仮訳${'長い文'.repeat(100)}`,
  ])('leaves content alone: %s', (text) => {
    expect(readNotice(text, LANGUAGES)).toBeNull();
  });

  it('names a notice that stands twice only once', () => {
    expect(findNotices(['仮訳', 'text', '仮訳'], LANGUAGES)).toHaveLength(1);
  });
});
