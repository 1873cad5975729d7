import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows mounted or dropped together: a screenful or two. */
const CHUNK = 30;
/** Height taken for a row never measured, px: a short paragraph in two columns. */
const ROW_HEIGHT = 110;
/** Chunks this near the screen are mounted before they come into view, px. */
const NEAR = '600px';

interface WindowedRowsProps {
  readonly rows: readonly number[];
  readonly row: (index: number) => ComponentChildren;
}

/** A list of any length of which only the rows near the screen are in the document. */
export function WindowedRows({ rows, row }: WindowedRowsProps) {
  const chunks: (readonly number[])[] = [];
  for (let from = 0; from < rows.length; from += CHUNK) chunks.push(rows.slice(from, from + CHUNK));
  return (
    <>
      {chunks.map((chunk, at) => (
        <RowChunk key={chunk[0]} rows={chunk} row={row} first={at === 0} />
      ))}
    </>
  );
}

interface RowChunkProps extends WindowedRowsProps {
  readonly first: boolean;
}

function RowChunk({ rows, row, first }: RowChunkProps) {
  const box = useRef<HTMLOListElement>(null);
  const [near, setNear] = useState(first);
  const [height, setHeight] = useState(rows.length * ROW_HEIGHT);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        // Leaving: the room it took is kept, so that the scroll position stays.
        if (!entry.isIntersecting) setHeight(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <ol
      ref={box}
      class="rows"
      start={(rows[0] ?? 0) + 1}
      style={near ? undefined : { height: `${height}px` }}
    >
      {near && rows.map((index) => row(index))}
    </ol>
  );
}
