import type { Segment } from '../../../lib/bitext/bitext.ts';
import type { BitextChecks } from '../checks-model.ts';
import { lengthOutliers } from './length-outliers.ts';
import { figureRemarks, type Remark, rowRemarks, sentenceRemarks } from './remark.ts';

/** Sentences are paired in rows up to here: about a second of work for each thousand. */
export const MAX_SENTENCE_ROWS = 1_000;
/** Work is done in pieces of so long, ms: half a frame. */
const SLICE = 8;

/** What has been found so far, in the order of the rows; `done` once all rows have been looked at. */
export interface Overview {
  readonly remarks: readonly Remark[];
  readonly done: boolean;
}

/** Looks through a bitext in slices and tells what stands out: lengths and figures first, then sentences. */
export async function lookThrough(
  segments: readonly Segment[],
  checks: BitextChecks,
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
  let until = performance.now() + SLICE;
  const rest = async () => {
    if (performance.now() < until) return;
    await new Promise<void>((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE;
  };

  for (const [row, segment] of segments.entries()) {
    await rest();
    const check = await checks.figures(row);
    if (signal.aborted) return;
    if (check) remarks.push(...figureRemarks(segment, row, check));
  }
  told(false);
  for (const [row, segment] of segments.slice(0, MAX_SENTENCE_ROWS).entries()) {
    await rest();
    const pairs = await checks.pairs(row);
    if (signal.aborted) return;
    remarks.push(...sentenceRemarks(segment, row, pairs));
  }
  told(true);
}
