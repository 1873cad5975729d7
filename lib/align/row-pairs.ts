import type { Bitext } from '../bitext/bitext.ts';
import { alignRowSteps, type RowTexts } from './align-rows.ts';
import type { Languages } from './align-sentences.ts';
import type { SentencePair } from './sentence-pair.ts';
import type { Span } from './split-sentences.ts';
import type { WordList } from './word-list.ts';
import type { LoadWords } from './words/common-words.ts';

/** Rows aligned together: enough for them to teach each other their words, few enough to come quickly. */
const CHUNK = 100;

/** Sentence pairs of a bitext, row by row, worked out when first asked for and then kept. */
export interface RowPairs {
  /** Pairs of the segment at `row`; several languages are paired with the first one each. */
  of(row: number): Promise<readonly SentencePair[]>;
}

/** Words of texts aligned before, from whoever has storage. */
export interface KnownWords {
  /**
   * The list for two languages and whether these texts may be counted into it: not a second time, so `rows` names
   * them. Null where no list is wanted.
   */
  load(
    languages: Languages,
    rows: string,
  ): Promise<{ readonly list: WordList; readonly grow: boolean } | null>;
  /** Keeps a list that has grown. */
  keep(languages: Languages, list: WordList): Promise<void>;
}

/**
 * `pause` is awaited between slices of work; `loadWords` brings the common words of two languages, `knownWords` those
 * of texts aligned before. Rows with one sentence a side come back as one sure pair.
 */
export function createRowPairs(
  bitext: Pick<Bitext, 'languages' | 'segments'>,
  pause: () => Promise<void>,
  loadWords: LoadWords,
  knownWords: KnownWords | null = null,
): RowPairs {
  const chunks = new Map<number, Promise<readonly (readonly SentencePair[])[]>>();

  const alignChunk = async (chunk: number): Promise<readonly (readonly SentencePair[])[]> => {
    const segments = bitext.segments.slice(chunk * CHUNK, (chunk + 1) * CHUNK);
    const pairs: SentencePair[][] = segments.map(() => []);
    const [first = 'und', ...others] = bitext.languages;
    for (const [index, lang] of others.entries()) {
      const side = index + 1;
      const rows: RowTexts[] = segments.map(({ sides }) => [
        sides[0]?.text ?? '',
        sides[side]?.text ?? '',
      ]);
      const words = await loadWords([first, lang]);
      const known =
        (await knownWords?.load([first, lang], segments.map(({ id }) => id).join())) ?? null;
      const steps = alignRowSteps(rows, [first, lang], {
        words,
        ...(known && { wordList: known.list, grow: known.grow }),
      });
      let step = steps.next();
      while (!step.done) {
        await pause();
        step = steps.next();
      }
      if (known?.grow) void knownWords?.keep([first, lang], known.list);
      for (const [row, { src, tgt, beads }] of step.value.entries()) {
        for (const bead of beads) {
          const spans: (readonly Span[])[] = bitext.languages.map(() => []);
          spans[0] = bead.src.flatMap((at) => src[at] ?? []);
          spans[side] = bead.tgt.flatMap((at) => tgt[at] ?? []);
          pairs[row]?.push({ spans, confidence: bead.confidence });
        }
      }
    }
    return pairs;
  };

  return {
    async of(row) {
      const chunk = Math.floor(row / CHUNK);
      const aligning = chunks.get(chunk) ?? alignChunk(chunk);
      chunks.set(chunk, aligning);
      return (await aligning)[row % CHUNK] ?? [];
    },
  };
}
