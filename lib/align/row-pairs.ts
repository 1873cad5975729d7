import type { Bitext } from '../bitext/bitext.ts';
import { alignRowSteps, type RowTexts } from './align-rows.ts';
import type { SentencePair } from './sentence-pair.ts';
import type { Span } from './split-sentences.ts';
import type { LoadWords } from './words/common-words.ts';

/** Rows aligned together: enough for them to teach each other their words, few enough to come quickly. */
const CHUNK = 100;

/** Sentence pairs of a bitext, row by row, worked out when first asked for and then kept. */
export interface RowPairs {
  /** Pairs of the segment at `row`; several languages are paired with the first one each. */
  of(row: number): Promise<readonly SentencePair[]>;
}

/** `pause` is awaited between slices of work; `loadWords` brings the common words of two languages. Rows with one sentence a side come back as one sure pair. */
export function createRowPairs(
  bitext: Pick<Bitext, 'languages' | 'segments'>,
  pause: () => Promise<void>,
  loadWords: LoadWords,
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
      const steps = alignRowSteps(rows, [first, lang], { words });
      let step = steps.next();
      while (!step.done) {
        await pause();
        step = steps.next();
      }
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
