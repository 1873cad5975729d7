type Pair = readonly [en: string, ja: string];

const WHO: readonly Pair[] = [
  ['The foreign minister', '外務大臣は'],
  ['Both delegations', '両国代表団は'],
  ['The ambassador in Paris', '駐仏大使は'],
  ['Experts from three agencies', '三機関の専門家は'],
  ['The host city', '開催都市は'],
  ['A group of younger teachers', '若手教員の一団は'],
  ['The port authority', '港湾局は'],
  ['Members of the assembly', '議会の議員らは'],
  ['The working party on fisheries', '漁業作業部会は'],
];
const WHAT: readonly Pair[] = [
  ['welcomed the early signing of the agreement', '協定の早期署名を歓迎した'],
  ['spoke at length about safe drinking water', '安全な飲料水について詳しく語った'],
  ['asked for more time to study the draft', '草案を検討する時間をさらに求めた'],
  ['will send relief goods by air', '救援物資を空路で送ることとした'],
  ['visited a school for nurses and a small clinic', '看護学校と小さな診療所を訪れた'],
  ['expressed sorrow over the loss of life at sea', '海上での人命の喪失に哀悼の意を表した'],
  ['opened an exhibition of old maps', '古地図の展覧会を開いた'],
];
const WHEN: readonly Pair[] = [
  ['after a long morning of talks.', '午前中の長い協議の後のことである。'],
  ['and thanked the volunteers warmly.', 'また、ボランティアに深く感謝した。'],
  ['although the weather had turned bad.', '天候は悪化していた。'],
  ['as the neighbours had hoped for years.', '近隣諸国が長年望んできたことである。'],
  ['before the close of the meeting.', '会議の閉会前のことであった。'],
];

/** How many rows go by before one comes back. */
export const DIFFERENT_ROWS = WHO.length * WHAT.length * WHEN.length;

/** Both sides of row `index`: prose that differs from row to row, as rows that only count up are no text. */
export function prose(index: number): { readonly en: string; readonly ja: string } {
  const pick = (pairs: readonly Pair[]) => pairs[index % pairs.length] ?? ['', ''];
  const [who, what, when] = [pick(WHO), pick(WHAT), pick(WHEN)];
  return { en: `${who[0]} ${what[0]} ${when[0]}`, ja: `${who[1]}${what[1]}。${when[1]}` };
}
