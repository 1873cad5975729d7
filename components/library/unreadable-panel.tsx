import { type MessageKey, t } from '../../lib/i18n.ts';
import type { LibraryModel } from './library-model.ts';

/** Stored records this version cannot read; they stay, and can be taken out as they are. */
export function UnreadablePanel({ model }: { readonly model: LibraryModel }) {
  return (
    <section class="panel" aria-label={t('library_unreadable')}>
      <h2>{t('library_unreadable')}</h2>
      <p>{t('library_unreadable_hint')}</p>
      <ul>
        {model.saved.unreadable.value.map(({ key, url, reason }) => (
          <li key={key} class="address">
            {url ?? <code>{key}</code>}{' '}
            <span class="soft">
              {t(`library_unreadable_${reason.replaceAll('-', '_')}` as MessageKey)}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" onClick={model.saveUnreadable}>
        {t('library_unreadable_save')}
      </button>
    </section>
  );
}
