// Characters as only one of the three writings has them (shinjitai, simplified, traditional).
// biome-ignore format: one line a writing
const JAPANESE = new Set('気図駅広円売読対帰変実経済続発県単戦総験険応桜沢浜検歩毎労営楽薬転軽鉄関雑霊顔黒歴収処剤圧拡挙摂択抜拝撃込働畑峠枠匂辺戻');
// biome-ignore format: one line a writing
const SIMPLIFIED = new Set('们这时对发经说现过还进种动么从无开见问长门东车马书头电话语让请应该总议论战际关为务业产实报汉译词释义处变线类组间级错误单设认运输转换链执终环');
// biome-ignore format: one line a writing
const TRADITIONAL = new Set('們這個對發經說還麼從讓應總戰關實譯釋變單轉鏈國來會學與體聲數據狀氣圖廣賣讀歸濟續縣驗險櫻澤濱檢步每勞營樂藥輕鐵雜靈顏歷處劑壓擴攝擇拔擊');

/** Characters of a text by the writing that alone has them. Those shared by two are in no list. */
function count(text: string): { japanese: number; simplified: number; traditional: number } {
  const counts = { japanese: 0, simplified: 0, traditional: 0 };
  for (const char of text) {
    if (JAPANESE.has(char)) counts.japanese += 1;
    else if (SIMPLIFIED.has(char)) counts.simplified += 1;
    else if (TRADITIONAL.has(char)) counts.traditional += 1;
  }
  return counts;
}

/**
 * The language of a text in Han characters alone: `ja`, `zh-Hans`, `zh-Hant`, or `zh` where they leave it open.
 * `nearJapanese` says that the page or a reading beside it is Japanese: then it is, unless its characters say no.
 */
export function languageOfHan(text: string, nearJapanese: boolean): string {
  const { japanese, simplified, traditional } = count(text);
  if (japanese > simplified && japanese > traditional) return 'ja';
  if (nearJapanese && simplified + traditional === 0) return 'ja';
  if (simplified > traditional) return 'zh-Hans';
  return traditional > simplified ? 'zh-Hant' : 'zh';
}
