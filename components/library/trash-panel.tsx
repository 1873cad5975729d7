import { t, tCount, uiLanguage } from '../../lib/i18n.ts';
import type { ChangesModel } from './changes-model.ts';

/** What was deleted in the last 30 days, and the ways out. */
export function TrashPanel({ model }: { readonly model: ChangesModel }) {
  const entries = model.trash.value;
  return (
    <section class="panel" aria-label={t('library_trash')}>
      <h2>{t('library_trash')}</h2>
      <p class="soft">{t(entries.length === 0 ? 'library_trash_empty' : 'library_trash_hint')}</p>
      <ul class="lots">
        {entries.map(({ token, removedAt, count, label }) => (
          <li key={token}>
            <span class="lot">
              <bdi>{label}</bdi>
              <span class="soft">
                {` ${tCount('row_count', count)} · ${new Date(removedAt).toLocaleString(uiLanguage())}`}
              </span>
            </span>
            <button type="button" onClick={() => model.restore([token])}>
              {t('library_trash_restore')}
            </button>
            <button type="button" class="plain" onClick={() => model.emptyTrash(token)}>
              {t('library_trash_delete')}
            </button>
          </li>
        ))}
      </ul>
      {entries.length > 1 && (
        <button type="button" onClick={() => model.emptyTrash()}>
          {t('library_trash_delete_all')}
        </button>
      )}
    </section>
  );
}
