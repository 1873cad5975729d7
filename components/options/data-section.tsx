import { t, uiLanguage } from '../../lib/i18n.ts';
import type { OptionsModel } from './options-model.ts';

const BYTES_A_MEGABYTE = 1e6;

/** What is kept on this computer: the library, and how each site is read. */
export function DataSection({ model }: { readonly model: OptionsModel }) {
  const settings = model.settings.value;
  const bytes = model.libraryBytes.value;
  const megabytes = (bytes ?? 0) / BYTES_A_MEGABYTE;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t('options_data')}</h2>
      <p>{t('options_private')}</p>
      <p class="line">
        <span>
          {t('popup_library')}{' '}
          <span class="soft">
            {bytes !== null &&
              t(
                'library_usage',
                megabytes.toLocaleString(uiLanguage(), { maximumFractionDigits: 1 }),
              )}
          </span>
        </span>
        <button type="button" onClick={model.openLibrary}>
          {t('options_open_library')}
        </button>
      </p>
      <p class="line">
        <span>{t('options_sites_remembered')}</span>
        <button type="button" onClick={model.forgetReading}>
          {t('options_forget_reading')}
        </button>
      </p>
      <p role="status">{model.forgotten.value && t('options_forgotten')}</p>
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
    </section>
  );
}
