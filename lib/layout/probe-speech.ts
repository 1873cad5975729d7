import { latinSpeech } from './probe-latin.ts';
import { ENOUGH_TEXTS, UNLISTED } from './probe-limits.ts';
import { named, writingOfStart } from './probe-script.ts';

// Letters that one language of a writing has and its neighbours lack; a text of several words has some.
const LETTERS = named('uіїєґ rыэъё pپچژگٹے aةكيى');

/** What a text is in: the letter of its writing, and for Latin letters that of its language where it can be told. */
export function speechOf(text: string): string {
  const writing = writingOfStart(text);
  if (writing === 'l') return writing + latinSpeech(text);
  return writing + (LETTERS.find(([, own]) => own.test(text))?.[0] ?? '');
}

/** Whether two texts are in two writings, or surely in two languages of one. */
export const differ = (one: string, other: string): boolean =>
  one !== '' &&
  other !== '' &&
  (one[0] !== other[0] || (one.length > 1 && other.length > 1 && one !== other));

/** Whether a text that begins in one speech surely goes on in another. */
export const goesOver = (one: string, other: string): boolean =>
  differ(one, other) && !/l\?.*l|l.*l\?|^[jz][jz]/.test(one + other);

/** Counts texts by writing, and those whose language can be told by language too. */
export type SpeechCounts = Map<string, number>;

export function countSpeech(counts: SpeechCounts, speech: string): void {
  for (const key of new Set([speech[0] ?? '', speech])) counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Whether two speeches are common among `all` texts: each of them enough times, and a share of all. */
export function areTwo(counts: SpeechCounts, all: number, share: number): boolean {
  const common = [...counts.keys()].filter(
    (speech) =>
      (counts.get(speech) ?? 0) >=
      Math.max(ENOUGH_TEXTS, all * (speech === 'l?' ? UNLISTED : share)),
  );
  return common.some((one) => common.some((other) => differ(one, other)));
}
