/**
 * Mandarin sound of a han character without a table: browsers sort Chinese by pinyin, so the character's place
 * between the first characters of two syllables tells its syllable (the way the tiny-pinyin library works).
 */
const BOUNDARIES =
  '阿a哎ai安an肮ang凹ao八ba挀bai扳ban邦bang勹bao杯bei奔ben伻beng屄bi边bian灬biao憋bie邠bin槟bing癶bo峬bu嚓ca婇cai飡can仓cang操cao冊ce嵾cen噌ceng叉cha芆chai辿chan伥chang抄chao车che抻chen阷cheng吃chi充chong抽chou出chu揣chuai巛chuan刅chuang吹chui旾chun踔chuo呲ci囱cong凑cou粗cu汆cuan崔cui邨cun搓cuo咑da呆dai丹dan当dang刀dao嘚de扥den灯deng氐di甸dian刁diao爹die丁ding丟diu东dong吺dou厾du耑duan堆dui吨dun多duo妸e诶ei奀en鞥eng儿er发fa帆fan匚fang飞fei分fen丰feng覅fiao仏fo紑fou夫fu旮ga侅gai甘gan冈gang皋gao戈ge给gei根gen刯geng工gong勾gou估gu瓜gua乖guai关guan光guang归gui丨gun呙guo哈ha咍hai佄han夯hang茠hao诃he黒hei拫hen亨heng叿hong齁hou乎hu花hua徊huai欢huan巟huang灰hui昏hun吙huo丌ji加jia戋jian江jiang艽jiao阶jie巾jin坕jing冂jiong丩jiu凥ju姢juan噘jue军jun咔ka开kai刊kan忼kang尻kao匼ke肎ken劥keng空kong抠kou扝ku夸kua蒯kuai宽kuan匡kuang亏kui坤kun扩kuo垃la来lai兰lan啷lang捞lao勒lei崚leng刕li俩lia奁lian良liang撩liao毟lie拎lin伶ling溜liu龙long瞜lou噜lu驴lv娈luan掠lue抡lun罗luo呣m妈ma埋mai颟man牤mang猫mao么me呅mei门men甿meng咪mi宀mian喵miao乜mie民min名ming谬miu摸mo哞mou毪mu拏na腉nai囡nan囔nang孬nao疒ne娞nei恁nen能neng妮ni拈nian娘niang鸟niao捏nie囜nin宁ning妞niu农nong羺nou奴nu女nv奻nuan疟nue黁nun挪nuo喔o讴ou妑pa拍pai眅pan乓pang抛pao呸pei喷pen匉peng丕pi囨pian剽piao氕pie姘pin乒ping钋po剖pou仆pu七qi掐qia千qian呛qiang敲qiao癿qie侵qin狅qing穷qiong丘qiu区qu峑quan缺que夋qun呥ran穣rang娆rao惹re人ren扔reng日ri茸rong厹rou邚ru挼rua堧ruan婑rui瞤run捼ruo仨sa毢sai三san桒sang掻sao閪se森sen僧seng杀sha筛shai山shan伤shang弰shao奢she申shen升sheng尸shi収shou书shu刷shua衰shuai闩shuan双shuang水shui吮shun说shuo厶si忪song捜sou苏su狻suan夊sui孙sun唆suo他ta囼tai坍tan汤tang夲tao忑te熥teng剔ti天tian旫tiao怗tie厅ting囲tong偷tou凸tu湍tuan推tui吞tun乇tuo屲wa歪wai弯wan尣wang危wei昷wen翁weng挝wo乌wu夕xi虲xia仚xian乡xiang灱xiao些xie心xin星xing凶xiong休xiu吁xu吅xuan削xue坃xun丫ya恹yan央yang幺yao倻ye一yi囙yin应ying哟yo佣yong优you迂yu囦yuan曰yue晕yun帀za災zai糌zan牂zang傮zao则ze贼zei怎zen増zeng扎zha捚zhai沾zhan张zhang佋zhao蜇zhe贞zhen争zheng之zhi中zhong州zhou朱zhu抓zhua拽zhuai专zhuan妆zhuang隹zhui宒zhun卓zhuo乲zi宗zong邹zou租zu钻zuan厜zui尊zun昨zuo';

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
