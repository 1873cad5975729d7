import type { View } from '../bitext/view.ts';
import type { Manner } from '../bitext/view-name.ts';

/** What the reader made of a bitext, kept while the page changes under it. */
export interface ShownMemory {
  /** The language of a one-language view, or `both`: columns may have moved. */
  readonly view: string;
  readonly manner: Manner;
  /** Flips of segments, by id; those flipped back are left out. */
  readonly flips: ReadonlyMap<string, number>;
}

/** The view of `memory` among these languages; `both` where its language is no longer there. */
export function rememberedView(memory: ShownMemory, languages: readonly string[]): View {
  const index = languages.indexOf(memory.view);
  return index === -1 ? 'both' : index;
}

/** Puts what is remembered of several bitexts together: ids say which segment is meant, wherever it went. */
export function mergeMemories(memories: readonly ShownMemory[]): ShownMemory | null {
  const [first] = memories;
  if (!first) return null;
  return { ...first, flips: new Map(memories.flatMap((one) => [...one.flips])) };
}
