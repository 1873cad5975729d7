/** After the reader has scrolled the panel, the page's own scrolling moves it no more for so long, ms. */
const READER_LEADS = 1000;
/** A panel in motion moves the page at most this often, ms. */
const REST = 200;

/** The two directions of scrolling together; whoever the reader moves leads. */
export interface ScrollTogether {
  /** Shows a row at the top of the panel. */
  show(row: number): void;
  /** The page was scrolled to this row. */
  pageIsAt(row: number): void;
}

/** `moved` is told the panel's top row after the reader has scrolled it. */
export function scrollTogether(doc: Document, moved: (row: number) => void): ScrollTogether {
  let ownUntil = 0;
  let readerAt = Number.NEGATIVE_INFINITY;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const now = () => performance.now();

  const topRow = (scroller: Element): number | null => {
    const top = scroller.getBoundingClientRect().top;
    for (const row of scroller.querySelectorAll<HTMLElement>('[data-row]')) {
      if (row.getBoundingClientRect().bottom > top) return Number(row.dataset.row);
    }
    return null;
  };
  const onScroll = (event: Event) => {
    const scroller = event.target;
    if (!(scroller instanceof Element) || now() < ownUntil) return;
    readerAt = now();
    if (resting) return;
    resting = setTimeout(() => {
      resting = undefined;
      const row = topRow(scroller);
      if (row !== null) moved(row);
    }, REST);
  };
  doc.addEventListener('scroll', onScroll, { capture: true, passive: true });

  /** The row where it is mounted, else the stretch of the list that holds it. */
  const elementOf = (row: number): Element | null => {
    const mounted = doc.querySelector(`[data-row="${row}"]`);
    if (mounted) return mounted;
    const lists = [...doc.querySelectorAll<HTMLOListElement>('ol.rows')];
    return lists.findLast((list) => list.start - 1 <= row) ?? null;
  };
  const show = (row: number) => {
    ownUntil = now() + REST * 2;
    elementOf(row)?.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
  return {
    show,
    pageIsAt(row) {
      if (now() - readerAt > READER_LEADS) show(row);
    },
  };
}
