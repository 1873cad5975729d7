import { type SentencePair, SURE } from '../../lib/align/sentence-pair.ts';
import type { Segment, Side } from '../../lib/bitext/bitext.ts';
import { t } from '../../lib/i18n.ts';
import { isolate } from '../../lib/language/isolate.ts';
import { ownName } from '../../lib/language/language-name.ts';
import { Icon } from '../icon.tsx';

/** What can be done with the sentence pairs of a bitext; `row` is the index of a segment. */
export interface SentenceActions {
  readonly isSaved: (row: number, pair: SentencePair) => boolean;
  readonly onSave: (row: number, pair: SentencePair) => void;
}

interface RowSentencesProps {
  readonly segment: Segment;
  readonly index: number;
  readonly pairs: readonly SentencePair[];
  readonly actions: SentenceActions;
  /** Whether recall veils a side until pointer or keyboard is on its pair. */
  readonly isVeiled: (side: number) => boolean;
  /** Paints a pair in the text above, or none. */
  readonly onPoint: (pair: number | null) => void;
}

/** A row sentence by sentence, each pair with what the aligner thinks of it and a button to save it alone. */
export function RowSentences(props: RowSentencesProps) {
  const { segment, index, pairs, actions, isVeiled, onPoint } = props;
  return (
    <ol class="pairs" aria-label={t('row_sentences')}>
      {pairs.map((pair, at) => {
        const saved = actions.isSaved(index, pair);
        const texts = segment.sides.map((side, i) => textOf(side, pair, i));
        const filled = segment.sides.filter((_, i) => texts[i] !== '');
        const name = t(
          saved ? 'action_unsave_sentence' : 'action_save_sentence',
          texts.find((text) => text !== '') ?? '',
        );
        return (
          <li
            key={pair.spans.map((spans) => spans[0]?.start).join()}
            onPointerEnter={() => onPoint(at)}
            onPointerLeave={() => onPoint(null)}
            onFocusIn={() => onPoint(at)}
            onFocusOut={() => onPoint(null)}
          >
            <div class="sides">
              {segment.sides.map((side, i) =>
                texts[i] === '' ? (
                  <p key={side.lang} class="side soft only">
                    {t(
                      'popup_one_side',
                      filled.map((one) => isolate(ownName(one.lang))).join(', '),
                    )}
                  </p>
                ) : (
                  <p
                    key={side.lang}
                    class={isVeiled(i) ? 'side veiled' : 'side'}
                    lang={side.lang}
                    dir={side.dir}
                  >
                    {texts[i]}
                  </p>
                ),
              )}
              {pair.confidence < SURE && filled.length > 1 && (
                <p class="doubt">{t('pair_unsure')}</p>
              )}
            </div>
            <button
              type="button"
              class="plain"
              aria-pressed={saved}
              aria-label={name}
              title={name}
              onClick={() => actions.onSave(index, pair)}
            >
              <Icon name="save" />
            </button>
          </li>
        );
      })}
    </ol>
  );
}

const textOf = ({ text }: Side, { spans }: SentencePair, side: number): string =>
  (spans[side] ?? [])
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .trim();

/** An end of a sentence with more behind it. A hint only: the aligner knows better, once it is asked. */
const ENDS_INSIDE = /[.!?…。！？؟।۔]["”’」』）)\]]*\s*\S/u;

/** Whether a row is worth taking apart: text on two sides, and more than one sentence on one of them. */
export function mayHaveSentences({ sides }: Segment): boolean {
  const filled = sides.filter((side) => side.text !== '');
  return filled.length > 1 && filled.some((side) => ENDS_INSIDE.test(side.text));
}
