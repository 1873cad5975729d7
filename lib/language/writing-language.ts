import type { Writing } from './writing.ts';

// Scripts that one language of the web has nearly for itself. Latin, Cyrillic, Arabic and Devanagari
// are shared and left to an identifier.
const LANGUAGE_OF: Partial<Record<Writing, string>> = {
  Jpan: 'ja',
  Hang: 'ko',
  Thai: 'th',
  Grek: 'el',
  Hebr: 'he',
  Armn: 'hy',
  Geor: 'ka',
  Beng: 'bn',
  Guru: 'pa',
  Gujr: 'gu',
  Orya: 'or',
  Taml: 'ta',
  Telu: 'te',
  Knda: 'kn',
  Mlym: 'ml',
  Sinh: 'si',
  Laoo: 'lo',
  Tibt: 'bo',
  Mymr: 'my',
  Khmr: 'km',
  Ethi: 'am',
  Cher: 'chr',
  Cans: 'iu',
  Thaa: 'dv',
  Syrc: 'syr',
  Mong: 'mn',
  Hani: 'zh',
};

/** The language a script stands for by itself, or null where the script leaves it open. */
export function languageOfWriting(writing: Writing): string | null {
  return LANGUAGE_OF[writing] ?? null;
}

// Frequent characters that only one of the two Chinese writings has.
const SIMPLIFIED = new Set(
  '们这个国时来对发会经说现过还进种学与动么从无开见问长门东车马书头电话语言语让请应该总统议论战争际关系为务业产实报复汉译词释义处变数据线码类组间级错误单体机设备认运输转换链执行标签终环境',
);
const TRADITIONAL = new Set(
  '們這個國時來對發會經說現過還進種學與動麼從無開見問長門東車馬書頭電話語讓請應該總統議論戰爭際關係為務業產實報復漢譯詞釋義處變數據線碼類組間級錯誤單體機設備認運輸轉換鏈執標簽終環',
);

/** `zh-Hans`, `zh-Hant`, or `zh` where the characters leave it open. */
export function chineseOf(text: string): string {
  let simplified = 0;
  let traditional = 0;
  for (const char of text) {
    const inSimplified = SIMPLIFIED.has(char);
    const inTraditional = TRADITIONAL.has(char);
    if (inSimplified && !inTraditional) simplified += 1;
    else if (inTraditional && !inSimplified) traditional += 1;
  }
  if (simplified === traditional) return 'zh';
  return simplified > traditional ? 'zh-Hans' : 'zh-Hant';
}
