import { t } from '../../lib/i18n.ts';
import type { OptionsModel } from './options-model.ts';

/** The keyboard shortcuts as they are really bound: the browser and the reader may have changed them. */
export function ShortcutsSection({ model }: { readonly model: OptionsModel }) {
  const commands = model.commands.value;
  if (!commands) return null;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options_shortcuts')}</h2>
      <dl class="shortcuts">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>
              {shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{t('options_no_key')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" onClick={model.changeShortcuts}>
          {t('options_change_shortcuts')}
        </button>
      </p>
      <p class="soft">{t('options_row_keys')}</p>
    </section>
  );
}
