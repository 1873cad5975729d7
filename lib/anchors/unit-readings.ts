import { distinct, type Figure, plainDecimal } from './figure.ts';

/** Units that languages count by different prefixes, and how many of the base unit each is. */
const UNITS: readonly (readonly [base: string, factor: number, printed: RegExp])[] = [
  ['W', 1e3, /^(?:千瓦|キロワット|킬로와트|㎾|kW|kilo(?:watt|vatio)|кВт|киловатт|كيلو\s?واط)/iu],
  [
    'W',
    1e6,
    /^(?:兆瓦|メガワット|메가와트|㎿|MW|mega(?:watt|vatio|watio)|méga-?watt|МВт|мегаватт|ميغا\s?واط)/iu,
  ],
  ['W', 1e9, /^(?:吉瓦|ギガワット|기가와트|GW|giga(?:watt|vatio)|ГВт|гигаватт|[غج]يغا\s?واط)/iu],
  [
    'm²',
    1e4,
    /^(?:公顷|公頃|ヘクタール|헥타르|㏊|ha(?!\p{L})|hect[aá]re|hektar|гектар|га(?!\p{L})|هكتار)/iu,
  ],
  [
    'm²',
    1e6,
    /^(?:平方公里|平方千米|平方キロ|제곱킬로|㎢|km²|sq(?:uare|\.)?\s(?:km|kilomet)|kilomètres?\scarrés|quadratkilometer|kilómetros?\scuadrados|кв\.?\s?км|квадратн\p{L}+\sкилометр|كيلومتر[اًات]*\sمربع)/iu,
  ],
  ['g', 1e6, /^(?:吨|噸|公吨|トン|톤|t(?!\p{L})|tonn?e|tonelada|тонн|طن)/iu],
  [
    'g',
    1e3,
    /^(?:公斤|千克|キロ(?:グラム)?(?!\p{L}|ワット|メートル)|킬로그램|㎏|kg|kilo(?:gram|gramo)|кг|килограмм|كيلو\s?غرام|كغ)/iu,
  ],
  [
    'm',
    1e3,
    /^(?:公里|千米|キロメートル|킬로미터|㎞|km(?![²\p{L}/])|kilomet|kilomètre|kilómetro|км(?!\p{L})|километр|كيلومتر|كلم)/iu,
  ],
  [
    'm',
    1,
    /^(?:米|メートル|미터|m(?![²³\p{L}])|met(?:er|re)s?(?!\p{L})|mètres?(?!\p{L})|metros?(?!\p{L})|м(?!\p{L})|метр|متر)/iu,
  ],
];
const SCALED_UNIT =
  /[WwВват]|瓦|ワット|와트|واط|公[顷頃里斤吨]|千[米克]|h[ae]c?[tk]?|ヘクタ|헥|га|هكتار|[²k]|キロ|㎢|킬로|㎞|㎏|к[мвг]|كيلو|كلم|كغ|吨|噸|トン|톤|\bt|тонн|طن|㎾|㎿|米|m|м|متر|미터|メートル/u;

/**
 * 1.2 gigawatts and 120万千瓦 are one power: adds what a count is in the base unit, with the unit written on, so that
 * it never answers a bare number. `text` is the folded text.
 */
export function addUnitReadings(figure: Figure, text: string): Figure {
  if (figure.kind !== 'count' || figure.weight !== 'firm') return figure;
  const behind = text.slice(figure.end, figure.end + 24).replace(/^[\s\u00A0\u202F-]/u, '');
  if (!SCALED_UNIT.test(behind)) return figure;
  for (const [base, factor, printed] of UNITS) {
    if (!printed.test(behind)) continue;
    const value = `${plainDecimal(Number(figure.value) * factor)} ${base}`;
    return { ...figure, readings: distinct([...figure.readings, value]) };
  }
  return figure;
}
