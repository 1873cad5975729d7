import type { Segment } from '../../lib/bitext/bitext.ts';
import type { Shown } from '../../lib/bitext/view.ts';
import { t } from '../../lib/i18n.ts';
import { ownName } from '../../lib/language/language-name.ts';
import { Icon } from '../icon.tsx';
import { SideText } from './side-text.tsx';

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
  readonly onFlip: (index: number) => void;
  readonly onSave: (index: number) => void;
  /** Absent where there is no page to jump to. */
  readonly onJump?: ((index: number) => void) | undefined;
}

/** One segment with its languages beside each other, and what can be done with it. */
export function BitextRow(props: BitextRowProps) {
  const { segment, index, shown, flipped, saved, query, follows, onFlip, onSave, onJump } = props;
  const only = segment.sides.filter((side) => side.text !== '');
  const sides =
    follows && shown !== 'both'
      ? [segment.sides[shown]?.text ? segment.sides[shown] : only[0]].filter((side) => !!side)
      : segment.sides;
  return (
    <li class={`row ${segment.kind}`} data-row={index}>
      <div class="sides">
        {sides.map((side) =>
          side.text === '' ? (
            <p key={side.lang} class="side soft only">
              {t('popup_one_side', only.map((one) => ownName(one.lang)).join(', '))}
            </p>
          ) : (
            <SideText key={side.lang} side={side} query={query} />
          ),
        )}
      </div>
      <div class="actions">
        <button
          type="button"
          class="plain"
          aria-pressed={flipped}
          title={t('action_flip_row')}
          aria-label={t('action_flip_row')}
          onClick={() => onFlip(index)}
        >
          <Icon name="flip" />
        </button>
        {onJump && (
          <button
            type="button"
            class="plain"
            title={t('action_jump')}
            aria-label={t('action_jump')}
            onClick={() => onJump(index)}
          >
            <Icon name="jump" />
          </button>
        )}
        <button
          type="button"
          class="plain"
          aria-pressed={saved}
          title={saved ? t('action_unsave_row') : t('action_save_row')}
          aria-label={saved ? t('action_unsave_row') : t('action_save_row')}
          onClick={() => onSave(index)}
        >
          <Icon name="save" />
        </button>
      </div>
      {segment.doubts.includes('unsure-pair') && <p class="doubt">{t('popup_doubt')}</p>}
    </li>
  );
}
