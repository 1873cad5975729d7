import type { ComponentChildren } from 'preact';
import type { Side } from '../../lib/bitext/bitext.ts';
import { findFolded } from '../../lib/language/find-folded.ts';

/** A stretch of a side's text: UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence of a side, and how it is painted. */
export interface Sentence extends Stretch {
  /** Which pair of the row it belongs to. */
  readonly pair: number;
  readonly paint: 'own' | 'unsure' | null;
}

interface SideTextProps {
  readonly side: Side;
  /** Folded query whose hits are marked; empty marks nothing. */
  readonly query: string;
  /** Sentences in text order; none leaves the side in one piece. */
  readonly sentences?: readonly Sentence[];
  /** The pointer is on a sentence of this pair, or on none. */
  readonly onPoint?: (pair: number | null) => void;
  /** Blurred until pointer or keyboard is on it. */
  readonly veiled?: boolean;
}

/** One side of a segment, set in its own language: hits marked, or its sentences to be pointed at. */
export function SideText({ side, query, sentences = [], onPoint, veiled = false }: SideTextProps) {
  const { text } = side;
  const hits = findFolded(text, query);
  return (
    <div
      class={`side${veiled ? ' veiled' : ''}${veiled && sentences.length > 1 ? ' by-sentence' : ''}`}
      lang={side.lang}
      dir={side.dir}
      // The keyboard lifts the veil by coming here.
      tabIndex={veiled ? 0 : undefined}
    >
      {hits.length > 0
        ? cutAt(text, hits, (hit, part) => <mark key={hit.start}>{part}</mark>)
        : cutAt(text, sentences, (sentence, part) => (
            <span
              key={sentence.start}
              class={sentence.paint ? `sentence ${sentence.paint}` : 'sentence'}
              onPointerEnter={() => onPoint?.(sentence.pair)}
              onPointerLeave={() => onPoint?.(null)}
            >
              {part}
            </span>
          ))}
    </div>
  );
}

/** The text with `wrap` around each stretch; stretches stand in order and do not overlap. */
function cutAt<One extends Stretch>(
  text: string,
  stretches: readonly One[],
  wrap: (one: One, part: string) => ComponentChildren,
): ComponentChildren {
  if (stretches.length === 0) return text;
  let from = 0;
  const parts = stretches.flatMap((one) => {
    const before = text.slice(from, one.start);
    from = one.end;
    return [before, wrap(one, text.slice(one.start, one.end))];
  });
  return [...parts, text.slice(from)];
}
