import { primary } from '../language/language-script.ts';
import { likelierLanguage } from '../language/small-words.ts';
import type { Group } from './blocks-groups.ts';
import type { Unit } from './blocks-unit.ts';

/** Which of the main languages of a page a unit is in: an index, null where it could be several, -1 for another language. */
export interface Sides {
  readonly count: number;
  sideOf(unit: Unit): number | null;
}

const MIN_SHARE = 0.1; // of the text in one writing; languages with less are misread lines and names
const MIN_DECLARED = 0.03; // the same, of a language that the page declares
const LONG_HAN = 40; // weight; so much Han without kana is Chinese, less may be a Japanese heading unless its characters tell
const MIN_HAN_SHARE = 0.1; // of the Japanese text; less long Han are lists of names
const TOUCH_CAP = 200; // weight of one contact between two languages; long paragraphs say no more than that
const THIRD = 0.5; // of the contacts of the main pair, for a third language to be a side too
const SURE_SIGNATURE = 0.8; // share of the units with one tag and class that are in one language

/** The languages that stand beside each other most, `most` at most, or null where a page has only one. */
export function findSides(groups: readonly Group[], most: number): Sides | null {
  const units = groups.flatMap((group) => group.units);
  const keyOf = readKeys(units);
  const touches = countTouches(groups, keyOf);
  const [best] = [...touches].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return null;
  const keys = best[0].split(' ');
  for (const [pair, weight] of touches) {
    const [a = '', b = ''] = pair.split(' ');
    const third = keys.includes(a) ? b : a;
    if (keys.length >= most || weight < best[1] * THIRD || keys.includes(third)) continue;
    if (!isText(third, keys, units, keyOf)) continue;
    const others = keys.map((key) => touches.get(pairOf(key, third)) ?? 0);
    if (others.some((touch) => touch >= best[1] * THIRD)) keys.push(third);
  }
  const first = (key: string) => units.findIndex((unit) => keyOf(unit) === key);
  keys.sort((a, b) => first(a) - first(b));
  const bySignature = signatures(units, keyOf, keys);
  return {
    count: keys.length,
    sideOf(unit) {
      const key = keyOf(unit);
      const exact = keys.indexOf(key);
      if (exact >= 0) return exact;
      const writing = key.split(':')[0] ?? '';
      const possible = keys.filter((other) => other.split(':')[0] === writing);
      if (possible.length === 1) return keys.indexOf(possible[0] ?? '');
      if (possible.length === 0) return -1;
      const bySign = bySignature.get(signatureOf(unit));
      if (bySign !== undefined) return bySign;
      const among = possible.map((other) => other.split(':')[1] ?? '');
      const told = likelierLanguage(unit.text, among);
      return told === null ? null : keys.indexOf(`${writing}:${told}`);
    },
  };
}

/** Whether a third language holds more than a title beside the others. */
function isText(
  third: string,
  keys: readonly string[],
  units: readonly Unit[],
  keyOf: (unit: Unit) => string,
): boolean {
  const sumOf = (key: string) =>
    units.reduce((sum, unit) => sum + (keyOf(unit) === key ? unit.weight : 0), 0);
  return sumOf(third) >= Math.min(...keys.map(sumOf)) * MIN_SHARE;
}

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Names the language of every unit: the writing, and the language where a page has several in that writing. */
function readKeys(units: readonly Unit[]): (unit: Unit) => string {
  const told = new Map<string, Map<string, number>>();
  const declared = new Set<string>();
  let japanese = 0;
  let longHan = 0;
  for (const unit of units) {
    if (unit.writing === 'Jpan') japanese += unit.weight;
    if (unit.writing === 'Hani' && (unit.told === 'zh' || unit.weight >= LONG_HAN))
      longHan += unit.weight;
    if (unit.told === null) continue;
    const languages = told.get(unit.writing) ?? new Map<string, number>();
    told.set(unit.writing, languages);
    if (unit.lang !== null && primary(unit.lang) === unit.told) declared.add(unit.told);
    languages.set(unit.told, (languages.get(unit.told) ?? 0) + unit.weight);
  }
  const hanIsJapanese = longHan < japanese * MIN_HAN_SHARE;
  const kept = new Map<string, ReadonlySet<string>>();
  for (const [writing, languages] of told) {
    const all = [...languages.values()].reduce((sum, weight) => sum + weight, 0);
    kept.set(
      writing,
      new Set(
        [...languages]
          .filter(([lang, w]) => w >= all * (declared.has(lang) ? MIN_DECLARED : MIN_SHARE))
          .map(([lang]) => lang),
      ),
    );
  }
  return (unit) => {
    const readsJapanese = unit.writing === 'Hani' && hanIsJapanese && unit.told !== 'zh';
    const writing = readsJapanese ? 'Jpan' : unit.writing;
    const languages = kept.get(writing);
    if (languages === undefined || languages.size < 2) return writing;
    return unit.told !== null && languages.has(unit.told) ? `${writing}:${unit.told}` : writing;
  };
}

/** How much text of two languages stands side by side or one after the other. */
function countTouches(
  groups: readonly Group[],
  keyOf: (unit: Unit) => string,
): Map<string, number> {
  const touches = new Map<string, number>();
  const keys = groups.flatMap((group) => group.units).map(keyOf);
  const shared = new Set(keys.filter((key) => key.includes(':')).map((key) => key.split(':')[0]));
  const touch = (a: Unit, b: Unit) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === right) return;
    const weight = Math.min(a.weight, b.weight, TOUCH_CAP);
    touches.set(pairOf(left, right), (touches.get(pairOf(left, right)) ?? 0) + weight);
  };
  for (const { cells, units } of groups) {
    // Short lines and names of a writing that several languages share are passed over.
    const voices = (cells?.map((cell) => cell.voice) ?? units).filter(
      (unit) => !shared.has(keyOf(unit)),
    );
    for (const [i, voice] of voices.entries()) {
      for (const other of voices.slice(i + 1, cells === null ? i + 2 : voices.length))
        touch(voice, other);
      // A heading that names the language stands between whole texts.
      const [next, after] = voices.slice(i + 1, i + 3);
      if (cells === null && next?.heading && after !== undefined && keyOf(next) === keyOf(after))
        touch(voice, after);
    }
  }
  return touches;
}

function signatureOf(unit: Unit): string {
  return `${unit.element.tagName} ${unit.element.getAttribute('class') ?? ''}`;
}

function signatures(
  units: readonly Unit[],
  keyOf: (unit: Unit) => string,
  keys: readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number[]>();
  for (const unit of units) {
    const side = keys.indexOf(keyOf(unit));
    if (side < 0) continue;
    const own = counts.get(signatureOf(unit)) ?? keys.map(() => 0);
    own[side] = (own[side] ?? 0) + unit.weight;
    counts.set(signatureOf(unit), own);
  }
  const sure = new Map<string, number>();
  for (const [signature, weights] of counts) {
    const most = Math.max(...weights);
    if (most >= weights.reduce((sum, weight) => sum + weight, 0) * SURE_SIGNATURE)
      sure.set(signature, weights.indexOf(most));
  }
  return sure;
}
