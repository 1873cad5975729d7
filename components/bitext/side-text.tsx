import type { Side } from '../../lib/bitext/bitext.ts';
import { findFolded } from '../../lib/language/find-folded.ts';

interface SideTextProps {
  readonly side: Side;
  /** Folded query whose hits are marked; empty marks nothing. */
  readonly query: string;
}

/** One side of a segment, set in its own language, with the hits of a search marked. */
export function SideText({ side, query }: SideTextProps) {
  return (
    <div class="side" lang={side.lang} dir={side.dir}>
      {markHits(side.text, query)}
    </div>
  );
}

function markHits(text: string, query: string) {
  const hits = findFolded(text, query);
  if (hits.length === 0) return text;
  let from = 0;
  const parts = hits.flatMap(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return [...parts, text.slice(from)];
}
