import type { Segment } from '../../lib/bitext/bitext.ts';
import { t, tCount } from '../../lib/i18n.ts';
import { findFolded, foldQuery } from '../../lib/language/find-folded.ts';
import { isolate } from '../../lib/language/isolate.ts';
import { ownName } from '../../lib/language/language-name.ts';
import type { BitextState } from '../../lib/messages/page-state.ts';
import { BitextOutline } from './bitext-outline.tsx';
import { BitextRow } from './bitext-row.tsx';
import type { BitextChecks } from './checks-model.ts';
import { outlineEntries } from './outline-entries.ts';
import { NamesList } from './overview/names-list.tsx';
import { OverviewOf } from './overview/overview.tsx';
import type { SentenceActions } from './row-sentences.tsx';
import { WindowedRows } from './windowed-rows.tsx';

export interface BitextViewProps {
  readonly state: BitextState;
  /** Segments in order; undefined where a slice has not arrived yet. */
  readonly segments: readonly (Segment | undefined)[];
  /** Find in either language; blank shows every row. */
  readonly query: string;
  readonly follows: boolean;
  /** What answers what; absent where it is not asked for, null until every segment is here. */
  readonly checks?: BitextChecks | null;
  /** Saving by sentence; absent where there is none. */
  readonly sentences?: SentenceActions | undefined;
  /** Brings a row of this list into view. */
  readonly onGo: (row: number) => void;
  readonly onFlip: (row: number) => void;
  readonly onSave: (row: number) => void;
  readonly onJump?: ((row: number) => void) | undefined;
}

/** A bitext: titles, languages and every row with both languages side by side. */
export function BitextView(props: BitextViewProps) {
  const { state, segments, query, follows, checks = null, onGo, onFlip, onSave, onJump } = props;
  const { head, view, manner, shown, saved } = state;
  const folded = foldQuery(query);
  const rows = [...segments.keys()].filter((index) => hasHit(segments[index], folded));
  return (
    <article class="bitext">
      <header>
        <h2 class={titleIsRow(segments[0], folded) ? 'titles visually-hidden' : 'titles'}>
          {head.title ? (
            head.languages.map((lang, side) => (
              <span key={lang} class="side" lang={lang}>
                {head.title?.[side]}
              </span>
            ))
          ) : (
            <span class="soft">{t('popup_untitled')}</span>
          )}
        </h2>
        <p class="soft facts">
          {head.languages.map((lang) => isolate(ownName(lang))).join(' · ')}
          {' — '}
          {tCount('row_count', head.segmentCount)}
          {head.date && (
            <>
              {' — '}
              <time dateTime={head.date}>{head.date}</time>
            </>
          )}
        </p>
        {folded === '' && <BitextOutline entries={outlineEntries(segments)} onGo={onGo} />}
        {folded === '' && checks && (
          <>
            <NamesList checks={checks} onGo={onGo} />
            <OverviewOf
              segments={segments as readonly Segment[]}
              languages={head.languages}
              checks={checks}
              onGo={onGo}
            />
          </>
        )}
        {head.notices.map((notice) => (
          <p key={notice.text} class="notice">
            {notice.text}
          </p>
        ))}
      </header>
      {rows.length === 0 && folded !== '' && <p class="soft">{t('popup_no_hits')}</p>}
      <WindowedRows
        rows={rows}
        row={(index) => {
          const segment = segments[index];
          return (
            segment && (
              <BitextRow
                key={segment.id}
                segment={segment}
                index={index}
                shown={shown[index] ?? view}
                flipped={(shown[index] ?? view) !== view}
                saved={saved[index] ?? false}
                query={folded}
                follows={follows}
                recall={manner === 'recall'}
                checks={checks}
                sentences={props.sentences}
                onFlip={onFlip}
                onSave={onSave}
                onJump={onJump}
              />
            )
          );
        }}
      />
    </article>
  );
}

/** Where the text begins with its own title, the head does not say it a second time. */
const titleIsRow = (first: Segment | undefined, folded: string) =>
  first?.kind === 'title' && folded === '';

const hasHit = (segment: Segment | undefined, folded: string) =>
  folded === '' || segment?.sides.some((side) => findFolded(side.text, folded).length > 0) === true;
