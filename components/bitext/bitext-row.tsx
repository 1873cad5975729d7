import { useEffect, useState } from 'preact/hooks';
import { type SentencePair, SURE } from '../../lib/align/sentence-pair.ts';
import type { Segment } from '../../lib/bitext/bitext.ts';
import type { Shown } from '../../lib/bitext/view.ts';
import { t } from '../../lib/i18n.ts';
import { isolate } from '../../lib/language/isolate.ts';
import { ownName } from '../../lib/language/language-name.ts';
import type { BitextChecks } from './checks-model.ts';
import { RowActions } from './row-actions.tsx';
import { RowFigures } from './row-figures.tsx';
import { mayHaveSentences, RowSentences, type SentenceActions } from './row-sentences.tsx';
import { type Sentence, SideText } from './side-text.tsx';
import { useRowChecks } from './use-row-checks.ts';

export interface BitextRowProps {
  readonly segment: Segment;
  readonly index: number;
  readonly shown: Shown;
  /** True where the row shows another side than the whole text does. */
  readonly flipped: boolean;
  readonly saved: boolean;
  readonly query: string;
  /** True where the row shows only the side that `shown` names; false where it shows every side. */
  readonly follows: boolean;
  /** True where every side but `shown` is veiled until it is pointed at. */
  readonly recall: boolean;
  readonly checks: BitextChecks | null;
  /** Absent where sentence pairs cannot be saved. */
  readonly sentences?: SentenceActions | undefined;
  readonly onFlip: (index: number) => void;
  readonly onSave: (index: number) => void;
  /** Absent where there is no page to jump to. */
  readonly onJump?: ((index: number) => void) | undefined;
}

/** One segment with its languages beside each other, what answers what in it, and what can be done with it. */
export function BitextRow(props: BitextRowProps) {
  const { segment, index, shown, query, follows, recall } = props;
  const { pairs, figures, askPairs } = useRowChecks(props.checks, index);
  const [pointed, setPointed] = useState<number | null>(null);
  const [apart, setApart] = useState(false);
  const takesApart = props.checks && props.sentences && mayHaveSentences(segment);
  const filled = [...segment.sides.keys()].filter((side) => segment.sides[side]?.text !== '');
  const isVeiled = (side: number) =>
    recall && shown !== 'both' && shown !== side && filled.includes(shown);
  useEffect(() => {
    // The veil is lifted sentence by sentence: they are wanted before the pointer comes.
    if (recall) void askPairs();
  }, [recall]);
  const doubt = doubtOf(segment, apart ? [] : pairs, pointed);
  const visible =
    follows && !recall && shown !== 'both'
      ? [filled.includes(shown) ? shown : filled[0]]
      : segment.sides.keys();
  return (
    <li
      class={`row ${segment.kind}`}
      data-row={index}
      onPointerEnter={() => void askPairs()}
      onKeyDown={(event) => {
        const by = SENTENCE_KEYS[event.key];
        if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        void askPairs().then(({ length }) => setPointed((now) => stepped(now, by, length)));
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setPointed(null);
      }}
    >
      <div class="sides">
        {[...visible].map((at) => {
          const side = segment.sides[at ?? 0];
          if (!side) return null;
          return side.text === '' ? (
            <p key={side.lang} class="side soft only">
              {t(
                'popup_one_side',
                filled.map((one) => isolate(ownName(segment.sides[one]?.lang ?? ''))).join(', '),
              )}
            </p>
          ) : (
            <SideText
              key={side.lang}
              side={side}
              query={query}
              sentences={sentencesOf(pairs, at ?? 0, pointed)}
              onPoint={setPointed}
              veiled={isVeiled(at ?? 0)}
            />
          );
        })}
      </div>
      <RowActions {...props} />
      {(figures || takesApart || doubt) && (
        <div class="facts-line">
          {figures && <RowFigures check={figures} sides={segment.sides} />}
          {doubt && <p class="doubt">{doubt}</p>}
          {takesApart && (
            <button
              type="button"
              class="plain apart"
              aria-expanded={apart}
              onClick={() => {
                void askPairs();
                setApart(!apart);
              }}
            >
              {t('row_sentences')}
            </button>
          )}
        </div>
      )}
      {apart && props.sentences && (
        <RowSentences
          segment={segment}
          index={index}
          pairs={pairs}
          actions={props.sentences}
          isVeiled={isVeiled}
          onPoint={setPointed}
        />
      )}
    </li>
  );
}

/** The keys that step by sentence while the keyboard is in a row, as on a page. */
const SENTENCE_KEYS: Readonly<Record<string, 1 | -1>> = { '.': 1, ',': -1 };

/** The pair one further, round and round; the first step back is to the last. */
function stepped(now: number | null, by: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  return now === null && by === -1 ? count - 1 : ((now ?? -1) + by + count) % count;
}

/** The sentences of one side, those of the pair pointed at painted. */
function sentencesOf(
  pairs: readonly SentencePair[],
  side: number,
  pointed: number | null,
): readonly Sentence[] {
  return pairs
    .flatMap(({ spans, confidence }, pair) =>
      (spans[side] ?? []).map(({ start, end }) => ({
        start,
        end,
        pair,
        paint: pair !== pointed ? null : confidence < SURE ? ('unsure' as const) : ('own' as const),
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** What is not sure: the row, or the sentences pointed at. A line that is there anyway says it: nothing moves. */
function doubtOf(
  { doubts }: Segment,
  pairs: readonly SentencePair[],
  pointed: number | null,
): string | null {
  if (doubts.includes('unsure-pair')) return t('popup_doubt');
  const unsure = pointed !== null && (pairs[pointed]?.confidence ?? 1) < SURE;
  return unsure ? t('pair_unsure') : null;
}
