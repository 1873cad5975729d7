import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../lib/anchors/read-figures.ts';

/** The canonical values of a text's firm figures, in order. */
function values(text: string, lang: string, date: string | null = null): readonly string[] {
  return readFigures(text, lang, date)
    .filter((figure) => figure.weight === 'firm')
    .map((figure) => figure.value);
}

/** Every reading of every figure, whatever its weight. */
function readings(text: string, lang: string, date: string | null = null): readonly string[] {
  return readFigures(text, lang, date).flatMap((figure) => figure.readings);
}

describe('numbers', () => {
  it.each([
    ['52,000 servers', 'en', ['52000']],
    ['52.000 Server', 'de', ['52000']],
    ['52 000 serveurs', 'fr', ['52000']],
    ['52’000 Franken', 'de', ['52000']],
    ['5万2000台', 'ja', ['52000']],
    ['５２０００台', 'ja', ['52000']],
    ['٥٢٠٠٠ جهاز', 'ar', ['52000']],
    ['52 thousand', 'en', ['52000']],
    ['fifty-two thousand', 'en', ['52000']],
    ['zweiundfünfzigtausend', 'de', ['52000']],
    ['$1.5bn', 'en', ['1500000000']],
    ['3 lakh', 'en', ['300000']],
    ['53,10,000', 'en', ['5310000']],
    ['5.31 million', 'en', ['5310000']],
    ['5,31 млн', 'ru', ['5310000']],
    ['531만 명', 'ko', ['5310000']],
    ['３兆1500億円', 'ja', ['3150000000000']],
    ['1.4万亿元', 'zh', ['1400000000000']],
    ['1조 2천억 원', 'ko', ['1200000000000']],
    ['二千五百人', 'ja', ['2500']],
    ['1 200 millones', 'es', ['1200000000']],
    ['quatre-vingt-dix-sept États', 'fr', ['97']],
    ['خمسة وعشرون مراقبا', 'ar', ['25']],
    ['two and a half million', 'en', ['2500000']],
    ['182・44ドル', 'ja', ['182.44']],
  ])('reads %s (%s)', (text, lang, expected) => {
    expect(values(text, lang)).toEqual(expected);
  });

  it.each([
    ['70%', 'en', '70'],
    ['70 pour cent', 'fr', '70'],
    ['百分之七十', 'zh', '70'],
    ['7割', 'ja', '70'],
    ['七成', 'zh', '70'],
    ['5‰', 'en', '0.5'],
    ['70٪', 'ar', '70'],
  ])('reads the share %s (%s)', (text, lang, expected) => {
    expect(values(text, lang)).toEqual([expected]);
  });

  it.each([
    ['two-thirds', 'en'],
    ['3分の2', 'ja'],
    ['三分之二', 'zh'],
    ['3분의 2', 'ko'],
    ['deux tiers', 'fr'],
    ['zwei Drittel', 'de'],
    ['две трети', 'ru'],
  ])('reads two thirds in %s', (text, lang) => {
    expect(readings(text, lang)).toContain('0.6667');
  });
});

describe('dates', () => {
  it.each([
    ['July 20, 2021', 'en'],
    ['20 July 2021', 'en'],
    ['2021-07-20', 'en'],
    ['2021年7月20日', 'ja'],
    ['令和3年7月20日', 'ja'],
    ['二〇二一年七月二十日', 'zh'],
    ['民國110年7月20日', 'zh-TW'],
    ['2021년 7월 20일', 'ko'],
    ['20 juillet 2021', 'fr'],
    ['20. Juli 2021', 'de'],
    ['20.07.2021', 'de'],
    ['20 de julio de 2021', 'es'],
    ['20 июля 2021 года', 'ru'],
    ['20 تموز 2021', 'ar'],
  ])('reads %s (%s)', (text, lang) => {
    expect(values(text, lang)).toEqual(['2021-07-20']);
  });

  it('gives the second day of a range its month', () => {
    expect(values('from 26 to 28 June 2025', 'en')).toEqual(['2025-06-26', '2025-06-28']);
    expect(values('2025年6月26日から28日まで', 'ja')).toEqual(['2025-06-26', '2025-06-28']);
  });

  it('resolves a relative date by the date of the document', () => {
    expect(values('Last September, it began.', 'en', '2021-07-20')).toEqual(['2020-09']);
    expect(values('昨年9月に始まった。', 'ja', '2021-07-20')).toEqual(['2020-09']);
  });

  it('leaves a relative year open without a date', () => {
    expect(values('昨年9月に始まった。', 'ja')).toEqual(['--09']);
  });

  it('reads "may" and "march" as months only where they stand for one', () => {
    expect(values('It may march on.', 'en')).toEqual([]);
    expect(values('In May and on March 11', 'en')).toEqual(['--05', '--03-11']);
  });
});

describe('what is no figure', () => {
  it.each([
    ['四国と千葉は一方的な発表に抗議した。', 'ja'],
    ['万一に備え、十分な準備をする。', 'ja'],
    ['双方重申一带一路和进一步合作。', 'zh'],
    ['이번 구조는 사실이다.', 'ko'],
    ['F-35, G7, COVID-19, 9/11', 'en'],
    ['tens of thousands of people, hundreds of millions, several million', 'en'],
    ['十数隻、数万人', 'ja'],
    ['几十个、几百名、数千户', 'zh'],
    ['press2024@example.org https://example.org/2021/07', 'en'],
  ])('finds nothing firm in “%s”', (text, lang) => {
    expect(values(text, lang)).toEqual([]);
  });
});

it('points into the text as given, where a digit takes two units too', () => {
  const text = 'Ａ 𝟓𝟐 and ５２０００ and 7';
  const found = readFigures(text, 'en').map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['𝟓𝟐', '５２０００', '7']);
});

it('passes over a run of digits that no number can hold', () => {
  expect(values('9'.repeat(500), 'en')).toEqual([]);
  expect(values(`${'9'.repeat(500)}万`, 'ja')).toEqual([]);
});

describe('words that every object has', () => {
  it.each(['constructor', 'toString', '__proto__', 'valueOf'])(
    '%s is no number, nor a language',
    (word) => {
      for (const lang of ['en', 'fr', 'ja', word]) {
        expect(values(`the ${word} has 12 parts`, lang)).toEqual(['12']);
      }
    },
  );
});
