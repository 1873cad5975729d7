import { t } from '../../lib/i18n.ts';
import type { OptionsModel } from './options-model.ts';

/** Whether views and the bar's place are remembered by site. */
export function MemorySection({ model }: { readonly model: OptionsModel }) {
  const settings = model.settings.value;
  return (
    <p class="memory">
      <label>
        <input
          type="checkbox"
          checked={settings?.remember === true}
          disabled={settings === null}
          aria-describedby="remember-hint"
          onChange={(event) => model.setRemember(event.currentTarget.checked)}
        />{' '}
        {t('options_remember')}
      </label>
      <span id="remember-hint" class="soft">
        {t('options_remember_hint')}
      </span>
    </p>
  );
}
