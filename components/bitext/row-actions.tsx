import { t } from '../../lib/i18n.ts';
import { Icon, type IconName } from '../icon.tsx';
import type { BitextRowProps } from './bitext-row.tsx';

type RowActionsProps = Pick<
  BitextRowProps,
  'index' | 'flipped' | 'saved' | 'onFlip' | 'onSave' | 'onJump'
>;

/** Flip, jump and save of one row. */
export function RowActions({ index, flipped, saved, onFlip, onSave, onJump }: RowActionsProps) {
  return (
    <div class="actions">
      <Action icon="flip" name={t('action_flip_row')} pressed={flipped} run={() => onFlip(index)} />
      {onJump && <Action icon="jump" name={t('action_jump')} run={() => onJump(index)} />}
      <Action
        icon="save"
        name={saved ? t('action_unsave_row') : t('action_save_row')}
        pressed={saved}
        run={() => onSave(index)}
      />
    </div>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly name: string;
  /** Absent for an action that is no switch. */
  readonly pressed?: boolean;
  readonly run: () => void;
}

const Action = ({ icon, name, pressed, run }: ActionProps) => (
  <button
    type="button"
    class="plain"
    aria-pressed={pressed}
    title={name}
    aria-label={name}
    onClick={run}
  >
    <Icon name={icon} />
  </button>
);
