import type { FigureCheck } from '../../anchors/compare-figures.ts';
import type { Segment } from '../../bitext/bitext.ts';
import type { SentencePair } from '../sentence-pair.ts';
import { lengthOutliers } from './length-outliers.ts';
import { figureRemarks, type Remark, rowRemarks, sentenceRemarks } from './remark.ts';

/** Sentences are paired in rows up to here: about a second of work for each thousand. */
export const MAX_SENTENCE_ROWS = 1_000;

/** What is asked about each row of a text, and the way to give others their turn. */
export interface TextChecks {
  /** Sentences of the row that answer each other. */
  pairs(row: number): Promise<readonly SentencePair[]>;
  /** Figures of the row's first two sides compared; null where one of them is empty. */
  figures(row: number): Promise<FigureCheck | null>;
  /** Called after every row; the caller knows when it is time to yield. */
  rest(): Promise<void>;
}

/** What has been found so far, in the order of the rows; `done` once all rows have been looked at. */
export interface Overview {
  readonly remarks: readonly Remark[];
  readonly done: boolean;
}

/** Looks through a bitext in slices and tells what stands out: lengths and figures first, then sentences. */
export async function lookThrough(
  segments: readonly Segment[],
  checks: TextChecks,
  tell: (overview: Overview) => void,
  signal: AbortSignal,
): Promise<void> {
  const remarks: Remark[] = [
    ...lengthOutliers(segments).map(
      ({ is, ...where }): Remark => ({ ...where, kind: is, text: '' }),
    ),
    ...segments.flatMap(rowRemarks),
  ];
  const told = (done: boolean) =>
    tell({ remarks: remarks.toSorted((a, b) => a.row - b.row), done });

  for (const [row, segment] of segments.entries()) {
    await checks.rest();
    const check = await checks.figures(row);
    if (signal.aborted) return;
    if (check) remarks.push(...figureRemarks(segment, row, check));
  }
  told(false);
  for (const [row, segment] of segments.slice(0, MAX_SENTENCE_ROWS).entries()) {
    await checks.rest();
    const pairs = await checks.pairs(row);
    if (signal.aborted) return;
    remarks.push(...sentenceRemarks(segment, row, pairs));
  }
  told(true);
}
