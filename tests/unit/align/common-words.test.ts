import { expect, it } from 'vitest';
import { nameRuns } from '../../../lib/align/unspaced-words.ts';
import { commonNames, nameSigns } from '../../../lib/align/words/common-words.ts';
import { loadCommonWords } from '../../../lib/align/words/load-common-words.ts';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'ru', 'zh'];

it('has the same meanings in every language', async () => {
  const meanings = await Promise.all(
    LANGUAGES.map(async (lang) => {
      const [table] = await loadCommonWords([lang, lang]);
      return table.split(/[\n|]/).filter((line) => !/^[=~]/.test(line)).length;
    }),
  );
  expect(new Set(meanings)).toEqual(new Set([540]));
});

it('gives a word the same key in two languages', async () => {
  const [en, ja] = await loadCommonWords(['en-GB', 'ja']);
  const keyOf = (table: string, name: string) =>
    commonNames(table).find((one) => one.name === name)?.key;
  expect(keyOf(en, 'police')).toBe(keyOf(ja, '警察'));
  expect(keyOf(en, 'two')).toBe('#2');
  expect(keyOf(ja, '米国')).toBe('=US');
});

it('has nothing for an unknown language', async () => {
  const tables = await loadCommonWords(['xx', 'en']);
  expect(commonNames(tables[0])).toEqual([]);
});

it('spells foreign names in Chinese signs by their sound', async () => {
  const [zh, en] = await loadCommonWords(['zh', 'en']);
  const runs = nameRuns('美国总统特朗普和约翰逊', nameSigns(zh));
  expect(runs).toEqual([
    { name: '特朗普', sound: 'telangpu' },
    { name: '约翰逊', sound: 'yuehanxun' },
  ]);
  expect(nameRuns('特朗普', nameSigns(en))).toEqual([]);
});
