import { scrollToRow, topRow } from '../../components/bitext/scroll-to-row.ts';

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

  const show = (row: number) => {
    ownUntil = now() + REST * 2;
    scrollToRow(doc, row);
  };
  return {
    show,
    pageIsAt(row) {
      if (now() - readerAt > READER_LEADS) show(row);
    },
  };
}
