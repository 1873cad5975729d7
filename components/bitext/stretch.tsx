import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Height taken for a row never measured, px: a short paragraph in two columns. */
const ROW_HEIGHT = 110;

interface StretchProps {
  readonly box: 'div' | 'ol';
  readonly rows: readonly number[];
  /** How near the screen it has to be to be mounted, px. */
  readonly near: number;
  /** Mounted at once: it stands at the top of the list. */
  readonly first: boolean;
  /** Left as it was last drawn. */
  readonly resting: boolean;
  /** Heights of a row as measured, px, by box and first row; this stretch adds its own. */
  readonly heights: Map<string, number>;
  readonly children: () => ComponentChildren;
}

/** Some rows of a long list: a ruled box of their height while they are far from the screen. */
export function Stretch(props: StretchProps) {
  const { box: Box, rows, near, first, resting, heights, children } = props;
  const element = useRef<HTMLDivElement & HTMLOListElement>(null);
  const [mounted, setMounted] = useState(first);
  const from = rows[0] ?? 0;
  const name = `${Box}${from}`;
  const [rowHeight, setRowHeight] = useState(heights.get(name) ?? ROW_HEIGHT);
  const drawn = useRef<ComponentChildren>(null);
  const count = useRef(rows.length);
  count.current = rows.length;
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        // Leaving: the room it took is kept, so that the scroll position stays.
        if (!entry.isIntersecting) {
          const measured = entry.boundingClientRect.height / count.current;
          setRowHeight(measured);
          heights.set(name, measured);
        }
        setMounted(entry.isIntersecting);
      },
      { rootMargin: `${near}px` },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  // The very same nodes as last time are passed over, and what is in them.
  if (!mounted) drawn.current = null;
  else if (!resting || drawn.current === null) drawn.current = children();
  return (
    <Box
      ref={element}
      data-from={from}
      {...(Box === 'ol' && { class: 'rows', start: from + 1 })}
      data-far={!mounted}
      style={
        mounted
          ? undefined
          : { height: `${rows.length * rowHeight}px`, '--row-height': `${rowHeight}px` }
      }
    >
      {drawn.current}
    </Box>
  );
}
