/**
 * Mandarin sound of a han character without a table: browsers sort Chinese by pinyin, so the character's place
 * between the first characters of two syllables tells its syllable (the way the tiny-pinyin library works).
 */
const BOUNDARIES =
  '阿a安an凹ao八ba扳ban勹bao奔ben屄bi边bian灬biao邠bin癶bo峬bu嚓ca飡can操cao嵾cen叉cha辿chan抄chao抻chen吃chi充chong抽chou出chu揣chuai巛chuan吹chui旾chun踔chuo呲ci囱cong凑cou粗cu汆cuan崔cui邨cun搓cuo咑da丹dan刀dao扥den氐di甸dian刁diao丁ding丟diu东dong吺dou厾du耑duan堆dui吨dun多duo妸e奀en儿er发fa帆fan飞fei分fen覅fiao仏fo夫fu旮ga甘gan皋gao根gen勾gou估gu瓜gua关guan归gui丨gun呙guo哈ha佄han茠hao拫hen齁hou乎hu花hua欢huan灰hui昏hun吙huo丌ji加jia戋jian艽jiao巾jin冂jiong丩jiu凥ju姢juan噘jue军jun咔ka刊kan尻kao肎ken抠kou扝ku夸kua宽kuan亏kui坤kun扩kuo垃la兰lan捞lao崚leng刕li俩lia奁lian撩liao拎lin溜liu龙long瞜lou噜lu驴lv娈luan掠lue抡lun罗luo呣m妈ma颟man猫mao门men咪mi宀mian喵miao民min谬miu摸mo毪mu拏na囡nan孬nao恁nen妮ni拈nian鸟niao囜nin妞niu农nong羺nou奴nu女nv奻nuan疟nue黁nun挪nuo喔o妑pa眅pan抛pao喷pen丕pi囨pian剽piao姘pin钋po仆pu七qi掐qia千qian敲qiao侵qin穷qiong丘qiu区qu峑quan缺que夋qun呥ran娆rao人ren日ri茸rong厹rou邚ru挼rua堧ruan婑rui瞤run捼ruo仨sa三san掻sao森sen杀sha山shan弰shao申shen尸shi収shou书shu刷shua闩shuan水shui吮shun说shuo厶si忪song捜sou苏su狻suan夊sui孙sun唆suo他ta坍tan夲tao熥teng剔ti天tian旫tiao厅ting囲tong偷tou凸tu湍tuan推tui吞tun乇tuo屲wa弯wan危wei昷wen挝wo乌wu夕xi虲xia仚xian灱xiao心xin凶xiong休xiu吁xu吅xuan削xue坃xun丫ya恹yan幺yao一yi囙yin哟yo佣yong优you迂yu囦yuan曰yue晕yun帀za糌zan傮zao怎zen扎zha沾zhan佋zhao贞zhen之zhi中zhong州zhou朱zhu抓zhua专zhuan隹zhui宒zhun卓zhuo乲zi宗zong邹zou租zu钻zuan厜zui尊zun昨zuo';

const table = [...BOUNDARIES.matchAll(/(\p{sc=Han})([a-z]+)/gu)].map(
  ([, char = '', sound = '']) => ({ char, sound }),
);
const known = new Map<string, string>();
let collator: Intl.Collator | null = null;

/** Pinyin syllable without tone; '' where the browser does not sort by pinyin. */
export function pinyin(char: string): string {
  const cached = known.get(char);
  if (cached !== undefined) return cached;
  collator ??= new Intl.Collator('zh-u-co-pinyin');
  let low = -1;
  let high = table.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (collator.compare(table[middle]?.char ?? '', char) <= 0) low = middle;
    else high = middle;
  }
  const sound = table[low]?.sound ?? '';
  known.set(char, sound);
  return sound;
}
