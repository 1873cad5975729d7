/**
 * A bilingual word list that every browser already carries: names of countries, languages, currencies, months,
 * weekdays and units from `Intl`. Each entry pairs a name with a key that is the same in every language.
 */
export interface KnownName {
  readonly name: string;
  /** `=` and a code from Intl, `+` and a number for a common word, `#` and a figure. */
  readonly key: string;
}

/** Short names that `Intl` does not give, by language. */
const ALIASES: Readonly<Record<string, string>> = {
  en: 'US:U.S.|US:US|US:USA|US:America|US:American|US:United States|GB:UK|GB:U.K.|GB:British|GB:Britain|GB:England|KR:South Korea|KP:North Korea|CN:China|CN:Chinese|EU:European|EU:EU|UN:UN|UN:U.N.|HK:Hong Kong|TW:Taiwan|AU:Australian|CA:Canadian|BR:Brazilian|MX:Mexican|PS:Palestinian',
  ja: 'US:米国|US:アメリカ|US:米|GB:英国|GB:イギリス|GB:英|KR:韓国|KP:北朝鮮|CN:中国|HK:香港|TW:台湾|RU:ロシア|EU:EU|EU:欧州|UN:国連|FR:フランス|FR:仏|DE:ドイツ|DE:独|IN:インド|JP:日本',
  zh: 'US:美国|US:美|GB:英国|GB:英|KR:韩国|KP:朝鲜|CN:中国|HK:香港|TW:台湾|RU:俄罗斯|EU:欧盟|EU:欧洲|UN:联合国|FR:法国|DE:德国|IN:印度|JP:日本|AU:澳洲|US:美國|KR:韓國|TW:臺灣|EU:歐盟|UN:聯合國|CN:中國|GB:英國',
  ko: 'US:미국|GB:영국|KR:한국|KP:북한|CN:중국|HK:홍콩|TW:대만|EU:유럽|UN:유엔|AU:호주|DE:독일|FR:프랑스',
  fr: 'US:américain|US:Amérique|GB:britannique|GB:Angleterre|CN:Chine|CN:chinois|EU:UE|EU:européen|UN:ONU|DE:allemand|CH:suisse|IT:italien|KP:Corée du Nord|KR:Corée du Sud',
  de: 'US:USA|US:amerikanisch|US:Amerika|GB:britisch|GB:England|GB:Großbritannien|EU:EU|EU:europäisch|UN:UNO|UN:UN|CN:chinesisch|CH:schweizerisch|KP:Nordkorea|KR:Südkorea',
  es: 'US:EE. UU.|US:estadounidense|GB:británico|GB:Inglaterra|EU:UE|EU:europeo|UN:ONU|CN:chino|KP:Corea del Norte|KR:Corea del Sur',
  ru: 'US:США|US:американский|GB:Британия|GB:британский|GB:Англия|EU:ЕС|EU:европейский|UN:ООН|CN:китайский|RU:РФ|KP:Северная Корея|KR:Южная Корея',
  ar: 'US:أمريكا|US:الأمريكية|US:الأمريكي|GB:بريطانيا|GB:البريطانية|GB:البريطاني|EU:الأوروبي|EU:أوروبا|CN:الصينية|RU:الروسية',
};

const REGIONS =
  'US GB CN JP KR KP TW HK MO RU UA BY PL DE FR IT ES PT NL BE LU CH AT CZ SK HU RO BG GR TR CY MT IE IS NO SE FI DK EE LV LT RS HR BA SI ME MK AL MD GE AM AZ KZ UZ TM KG TJ MN IN PK BD LK NP BT MM TH LA KH VN MY SG ID PH BN TL AU NZ FJ PG CA MX BR AR CL PE CO VE EC BO PY UY CU HT DO JM PA CR NI HN SV GT EG LY TN DZ MA SD ET ER SO KE UG TZ RW CD CG AO ZM ZW MZ MG ZA NA BW NG GH CI SN ML NE CM IL PS LB SY JO IQ IR SA YE OM AE QA BH KW AF VA EU UN 001 002 019 142 150 419'.split(
    ' ',
  );
const LANGUAGES =
  'zh ja ko ru uk pl de fr it nl cs hu ro bg el tr fi sv da nb th vi id hi fa he la'.split(' ');
const CURRENCIES = 'USD EUR GBP JPY CNY KRW RUB CHF INR'.split(' ');
const UNITS =
  'second minute hour day week month year meter kilometer mile kilogram liter percent degree hectare'.split(
    ' ',
  );

const isWorthy = (name: string | undefined, code: string): name is string =>
  name !== undefined && name !== '' && name !== code && !/^\d+$/.test(name);

function addDates(lang: string, add: (name: string | undefined, key: string) => void): void {
  const month = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  const inDate = new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  for (let index = 0; index < 12; index++) {
    const day = Date.UTC(2001, index, 2); // any year; the day does not matter
    add(month.format(day), `m${index + 1}`);
    add(inDate.formatToParts(day).find((part) => part.type === 'month')?.value, `m${index + 1}`);
  }
  for (let index = 0; index < 7; index++)
    add(weekday.format(Date.UTC(2001, 0, 1 + index)), `w${index}`);
}

function addUnits(lang: string, add: (name: string | undefined, key: string) => void): void {
  for (const unit of UNITS) {
    for (const count of [1, 5]) {
      const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
      add(format.formatToParts(count).find((part) => part.type === 'unit')?.value, `u${unit}`);
    }
  }
}

/** Names in one language; empty where the browser does not know the language. */
export function intlNames(lang: string): readonly KnownName[] {
  const names: KnownName[] = [];
  const seen = new Set<string>();
  const addAs = (code: string) => (name: string | undefined, key: string) => {
    if (!isWorthy(name, code) || seen.has(name)) return;
    seen.add(name);
    names.push({ name, key: `=${key}` });
  };
  const add = addAs('');
  for (const alias of (ALIASES[lang.split('-')[0] ?? ''] ?? '').split('|')) {
    const [key = '', name] = alias.split(':');
    add(name, key);
  }
  try {
    if (Intl.DisplayNames.supportedLocalesOf([lang]).length === 0) return names;
    const regions = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
    const languages = new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' });
    const currencies = new Intl.DisplayNames(lang, { type: 'currency', fallback: 'none' });
    for (const code of REGIONS) addAs(code)(regions.of(code), code);
    // "Chinese" and China go together: the browser knows where a language is mostly spoken.
    for (const code of LANGUAGES)
      add(languages.of(code), new Intl.Locale(code).maximize().region ?? code);
    for (const code of CURRENCIES) addAs(code)(currencies.of(code), `$${code}`);
    addDates(lang, add);
    addUnits(lang, add);
  } catch {
    return names; // a malformed language tag: Intl throws RangeError, the aliases must do
  }
  return names;
}
