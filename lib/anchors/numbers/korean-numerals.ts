import { type Draft, takeMatch } from '../draft.ts';

const TENS = '열 스물 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ');
const UNITS = '한 두 세 네 다섯 여섯 일곱 여덟 아홉'.split(' ');
const ALSO: Readonly<Record<string, number>> = { 하나: 1, 둘: 2, 셋: 3, 넷: 4, 스무: 20, 첫: 1 };
const NATIVE = new RegExp(
  `(?<![가-힣])(?:(${TENS.join('|')})\\s?(${UNITS.join('|')})?|(스무|하나|둘|셋|넷|첫|${UNITS.join('|')}))` +
    '(?=\\s?(?:명|개|나라|번|차례|가지|달|살|사람|시간|배|곳|건|대|척|마리|권|분|집|쌍|그루|켤레|잔|송이|정상|장관|주|해|째|국가|민족)(?![가-힣]{4}))',
  'gu',
);
/** From twenty-one on no other word looks like them, whatever they count; 열세 is a losing position too. */
const LARGE = new RegExp(
  `(?<![가-힣])(${TENS.slice(1).join('|')})\\s?(${UNITS.join('|')}|하나|둘|셋|넷)(?=\\s|[은는이가을를의과와도째])`,
  'gu',
);
const SOFT_LIMIT = 12; // as for every spelled-out number: never an alarm by itself

/** Days have words of their own. */
const DAYS: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
};
const DAY_WORDS = new RegExp(
  `(?<![가-힣])(${Object.keys(DAYS).join('|')})(?=\\s|간|째|만|동안|뒤|후|전|$)|(?<![가-힣\\d])([백천만])(?=\\s명)`,
  'gu',
);
const HUNDREDS: Readonly<Record<string, number>> = { 백: 100, 천: 1000, 만: 10_000 };

/** Takes the native numerals before a counter: 두 나라, 스물다섯 명. */
export function readKoreanNumerals(draft: Draft): void {
  for (const found of draft.text.matchAll(DAY_WORDS)) {
    const value = String(DAYS[found[1] ?? ''] ?? HUNDREDS[found[2] ?? ''] ?? '');
    takeMatch(draft, found, 'count', 'soft', [value]);
  }
  for (const pattern of [NATIVE, LARGE]) {
    for (const found of draft.text.matchAll(pattern)) {
      const [, ten, unit, alone] = found;
      const number = (ten ? (TENS.indexOf(ten) + 1) * 10 : 0) + unitOf(alone ?? unit);
      takeMatch(draft, found, 'count', number > SOFT_LIMIT ? 'firm' : 'soft', [String(number)]);
    }
  }
}

function unitOf(printed: string | undefined): number {
  return printed === undefined ? 0 : (ALSO[printed] ?? UNITS.indexOf(printed) + 1);
}
