import { countScripts, type Script, type ScriptCounts } from './script.ts';

/** The writing of a text: a script, with Han and kana as one where both stand (`Jpan`). */
export type Writing = Exclude<Script, 'Kana'> | 'Jpan';

// What a letter weighs beside a Latin one, from the mean lengths of parallel prose (a Han character of
// Chinese stands for about three English letters, a kana for two, a Hangul syllable for two). Writings that
// leave vowels out or set them as marks say more in a letter: measured on the declaration of human rights.
// biome-ignore format: a table is read across
const LETTER_WEIGHT: Partial<Record<Script, number>> = {
  Hani: 3, Kana: 1.9, Hang: 2.2, Ethi: 2, Cans: 2,
  Arab: 1.3, Hebr: 1.4, Deva: 1.6, Beng: 1.7, Guru: 1.6, Gujr: 1.6, Orya: 1.6, Taml: 1.25,
  Telu: 1.5, Knda: 1.5, Mlym: 1.6, Sinh: 1.5, Thai: 1.2, Laoo: 1.2, Mymr: 1.4, Khmr: 1.4,
};
const KANA_SHARE = 0.04; // of Han and kana together; Chinese has none, Japanese prose a third or more

/** How much a text says, in Latin letters: what lengths are compared by across scripts. */
export function textWeight(text: string): number {
  let weight = 0;
  for (const [script, count] of countScripts(text)) weight += count * (LETTER_WEIGHT[script] ?? 1);
  return weight + (text.match(/\d/g)?.length ?? 0);
}

/** Weighs letters by writing, heaviest first; empty where there are no letters. */
export function weighWritings(counts: ScriptCounts): readonly (readonly [Writing, number])[] {
  const kana = counts.get('Kana') ?? 0;
  const han = counts.get('Hani') ?? 0;
  const japanese = kana > 0 && kana >= (kana + han) * KANA_SHARE;
  const weights = new Map<Writing, number>();
  for (const [script, count] of counts) {
    const writing: Writing =
      script === 'Kana' || (script === 'Hani' && japanese) ? (japanese ? 'Jpan' : 'Hani') : script;
    weights.set(writing, (weights.get(writing) ?? 0) + count * (LETTER_WEIGHT[script] ?? 1));
  }
  return [...weights].sort((a, b) => b[1] - a[1]);
}
