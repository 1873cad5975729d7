import { useEffect, useState } from 'preact/hooks';
import {
  lookThrough,
  MAX_SENTENCE_ROWS,
  type Overview,
} from '../../../lib/align/overview/look-through.ts';
import type { Segment } from '../../../lib/bitext/bitext.ts';
import { t, tCount } from '../../../lib/i18n.ts';
import { remarkWords } from '../../../lib/remark-words.ts';
import type { BitextChecks } from '../checks-model.ts';
import { OverviewStrip } from './overview-strip.tsx';

/** A list of more is no overview; the strip shows as many. */
const MAX_LISTED = 200;

interface OverviewProps {
  readonly segments: readonly Segment[];
  readonly languages: readonly string[];
  readonly checks: BitextChecks;
  readonly onGo: (row: number) => void;
}

/** What stands out in a text, in words and on a strip beside it; each place is a way to its row. */
export function OverviewOf({ segments, languages, checks, onGo }: OverviewProps) {
  const [{ remarks, done }, setOverview] = useState<Overview>({ remarks: [], done: false });
  useEffect(() => {
    const life = new AbortController();
    void lookThrough(segments, checks, setOverview, life.signal);
    return () => life.abort();
  }, [segments, checks]);
  const listed = remarks.slice(0, MAX_LISTED);
  if (remarks.length === 0) {
    return <p class="soft stands-out">{t(done ? 'overview_none' : 'overview_looking')}</p>;
  }
  return (
    <>
      <details class="outline overview">
        <summary>{tCount('overview', remarks.length)}</summary>
        <ol>
          {listed.map((remark) => (
            <li key={`${remark.row} ${remark.side} ${remark.kind} ${remark.text}`}>
              <button type="button" class="plain" onClick={() => onGo(remark.row)}>
                <span class="soft">{t('overview_row', remark.row + 1)}</span>{' '}
                {remarkWords(remark, languages)}
              </button>
            </li>
          ))}
        </ol>
        {(remarks.length > MAX_LISTED || segments.length > MAX_SENTENCE_ROWS) && (
          <p class="soft">{t('overview_bounds', MAX_LISTED, MAX_SENTENCE_ROWS)}</p>
        )}
      </details>
      <OverviewStrip segments={segments} remarks={listed} onGo={onGo} />
    </>
  );
}
