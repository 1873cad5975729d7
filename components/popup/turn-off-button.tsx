import { t } from '../../lib/i18n.ts';

/** Gives the page back as it was; stands at the end of a foot. */
export const TurnOffButton = ({ turnOff }: { readonly turnOff: () => void }) => (
  <button type="button" class="plain end" title={t('action_off_hint')} onClick={turnOff}>
    {t('action_off')}
  </button>
);
