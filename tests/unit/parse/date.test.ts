import { describe, expect, it } from 'vitest';
import { findDate } from '../../../lib/parse/date.ts';

const WRITTEN: readonly (readonly [string, ...string[]])[] = [
  ['・2021.07.20 A comment'],
  ['20 July 2021'],
  ['Tokyo, July 20, 2021'],
  ['Monday, 20th July, 2021'],
  ['2021年7月20日'],
  ['令和3年7月20日'],
  ['令和三年七月二十日'],
  ['二〇二一年七月二十日'],
  ['２０２１年７月２０日'],
  ['2021-07-20T09:00:00+09:00'],
  ['20/07/2021'],
  ['07/20/2021'],
  ['20.07.2021'],
  ['2021년 7월 20일'],
  ['le 20 juillet 2021', 'fr'],
  ['20. Juli 2021', 'de'],
  ['20 de julio de 2021', 'es-MX'],
  ['20 de julho de 2021', 'pt'],
  ['20 luglio 2021', 'it'],
  ['20 июля 2021 года', 'ru'],
  ['20 липня 2021 року', 'uk'],
  ['20 lipca 2021 r.', 'pl'],
  ['20. července 2021', 'cs'],
  ['20 Temmuz 2021', 'tr'],
  ['2021. július 20.', 'hu'],
  ['20 กรกฎาคม 2564', 'th'],
  ['ngày 20 tháng 7 năm 2021', 'vi'],
  ['٢٠ يوليو ٢٠٢١', 'ar'],
  ['20 ביולי 2021', 'he'],
  ['20 Ιουλίου 2021', 'el'],
  ['20 जुलाई 2021', 'hi'],
];

describe('findDate', () => {
  it.each(WRITTEN)('reads %s', (text, ...languages) => {
    expect(findDate([text], languages)).toBe('2021-07-20');
  });

  it('reads the first year of an era', () => {
    expect(findDate(['令和元年五月一日'])).toBe('2019-05-01');
    expect(findDate(['平成30年12月1日'])).toBe('2018-12-01');
  });

  it('takes the first line that holds a date', () => {
    expect(findDate(['A title', '1 May 2020', '2 May 2020'])).toBe('2020-05-01');
  });

  it.each([
    '',
    'no date',
    'May 2021',
    '99 July 2021',
    '31 April 2021',
    'version 1.2.3.2021',
    '07/08/2021',
  ])('does not guess from %j', (text) => {
    expect(findDate([text])).toBeNull();
  });
});
