const FORMAL = '壹壱贰貳弐叁參参肆伍陆陸柒捌玖拾佰仟';
const PLAIN = '一一二二二三三三四五六六七八九十百千';
/** Numerals that nobody can alter, of contracts and banknotes: 壹佰贰拾万, 金参千円. */
const FORMAL_NUMBER = new RegExp(
  `[${FORMAL}零百千万萬亿億]*[${FORMAL}][${FORMAL}零百千万萬亿億]+`,
  'g',
);

/** Formal numerals written as everyday ones; a single sign is left, being a word as often (陆, 参). */
export function plainNumerals(text: string): string {
  return text.replace(FORMAL_NUMBER, (number) =>
    [...number].map((sign) => PLAIN[FORMAL.indexOf(sign)] ?? sign).join(''),
  );
}
