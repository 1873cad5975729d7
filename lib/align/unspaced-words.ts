import { CharClass, charClass } from './char-class.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known !== undefined) return known;
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    segmenter = new Intl.Segmenter('en', { granularity: 'word' }); // malformed tag; the script decides anyway
  }
  segmenters.set(lang, segmenter);
  return segmenter;
}

/** Signs that Chinese writes foreign names with; a run of them is probably a name. */
const NAME_SIGNS = new Set(
  '阿艾埃安奥巴白拜班邦保鲍贝本比彼宾波伯博布查达戴丹道德邓迪蒂丁杜顿多俄厄恩尔法范菲芬费丰佛弗福夫盖冈高戈哥格古瓜圭哈海汉汗赫黑亨洪胡华怀惠霍基吉加贾简杰金卡凯坎康考柯科克肯孔库夸拉莱赖兰朗劳勒雷李里理利丽莉列林琳隆卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙孟米密明缪摩莫墨默姆穆纳娜奈南内尼涅宁纽努诺欧帕潘庞佩彭皮珀平坡普齐奇恰切乔琼丘让热日荣茹瑞若撒萨塞赛桑瑟森沙莎山尚舍申圣施史士舒斯司思丝松苏孙索塔泰坦汤陶特腾提廷图托瓦万汪旺威韦维魏温文翁沃乌伍西希锡席夏香肖谢辛欣修雅亚延扬杨耶叶伊易因英尤于约泽曾扎詹章哲珍朱兹宗佐蓬劳姬妮媞黛萝蕾芭蒂尔維爾蘭達馬倫羅納盧貝爾邁來萊賴'.split(
    '',
  ),
);

/** Foreign names in a run of han signs: 特朗普, 约翰逊. */
export function nameRuns(run: string): readonly string[] {
  const names: string[] = [];
  let from = 0;
  for (let at = 0; at <= run.length; at++) {
    if (at < run.length && NAME_SIGNS.has(run.charAt(at))) continue;
    if (at - from >= 2 && at - from <= 7) names.push(run.slice(from, at));
    from = at + 1;
  }
  return names;
}

const isKana = (kind: number): boolean => kind === CharClass.hiragana;

/**
 * Words of a run of han, kana or another script without blanks. Hiragana of up to three signs is grammar and is
 * dropped; katakana words are kept whole, for they are names and loans.
 */
export function unspacedWords(run: string, lang: string): readonly string[] {
  const words: string[] = [];
  for (const { segment } of segmenterFor(lang).segment(run)) {
    let grammar = true;
    for (let at = 0; at < segment.length && grammar; at++) {
      grammar = isKana(charClass(segment.charCodeAt(at)));
    }
    if (!grammar || segment.length > 3) words.push(segment);
  }
  return words;
}
