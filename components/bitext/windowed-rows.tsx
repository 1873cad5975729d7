import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Stretch } from './stretch.tsx';

/** Rows mounted or dropped together: a short text is there whole, and read and found by the browser as one. */
const CHUNK = 10;
/** Chunks that are one box while they are far: 100,000 rows are 112 boxes, not 10,000. */
const CHUNKS_IN_BLOCK = 90;
/** Chunks this near the screen are mounted before they come into view, px. */
const NEAR_CHUNK = 600;
/** Blocks are there earlier, so that their chunks have boxes of their own by then. */
const NEAR_BLOCK = 2_000;

interface WindowedRowsProps {
  readonly rows: readonly number[];
  readonly row: (index: number) => ComponentChildren;
  /** Rows mounted or dropped together. */
  readonly chunk?: number;
  /** While true only the first chunk is drawn anew; those below it stay as they are. */
  readonly firstOnly?: boolean;
}

/** A list of any length of which only the rows near the screen are in the document. */
export function WindowedRows({
  rows,
  row,
  chunk: size = CHUNK,
  firstOnly = false,
}: WindowedRowsProps) {
  // Kept here, as the chunks of a block that has gone are gone with what they knew; until the list is another.
  const heights = useRef(new Map<string, number>()).current;
  const known = useRef(rows.length);
  if (known.current !== rows.length) heights.clear();
  known.current = rows.length;
  return (
    <>
      {cut(rows, size * CHUNKS_IN_BLOCK).map((block, at) => (
        <Stretch
          key={block[0]}
          box="div"
          rows={block}
          near={NEAR_BLOCK}
          first={at === 0}
          resting={firstOnly && at > 0}
          heights={heights}
        >
          {() =>
            cut(block, size).map((chunk, part) => (
              <Stretch
                key={chunk[0]}
                box="ol"
                rows={chunk}
                near={NEAR_CHUNK}
                first={at === 0 && part === 0}
                resting={firstOnly && (at > 0 || part > 0)}
                heights={heights}
              >
                {() => chunk.map(row)}
              </Stretch>
            ))
          }
        </Stretch>
      ))}
    </>
  );
}

function cut(rows: readonly number[], size: number): (readonly number[])[] {
  const parts: (readonly number[])[] = [];
  for (let from = 0; from < rows.length; from += size) parts.push(rows.slice(from, from + size));
  return parts;
}
