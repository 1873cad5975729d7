import { type MessageKey, t, tCount } from '../../lib/i18n.ts';
import type { LibraryNotice } from './changes-model.ts';
import type { LibraryModel } from './library-model.ts';

/** What just happened, with its undo; storage nearly full; no backup yet. */
export function LibraryNotices({ model }: { readonly model: LibraryModel }) {
  const notice = model.changes.notice.value;
  const writeBackup = () => {
    model.exporting.formatId.value = 'json';
    model.exporting.scope.value = 'all';
    model.panel.value = 'export';
  };
  return (
    <>
      <div role="status" aria-live="polite">
        {notice && (
          <p class={`notice-line${notice.kind === 'failed' ? ' warn' : ''}`}>
            {noticeText(notice)}{' '}
            {'undo' in notice && (
              <button type="button" onClick={notice.undo}>
                {t('action_undo')}
              </button>
            )}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => {
                model.changes.notice.value = null;
              }}
            >
              {t('action_close')}
            </button>
          </p>
        )}
      </div>
      {model.nearlyFull.value && (
        <p class="notice-line warn">
          {t('library_nearly_full')}{' '}
          <button type="button" onClick={writeBackup}>
            {t('library_export')}
          </button>
        </p>
      )}
      {model.askBackup.value && !model.nearlyFull.value && (
        <p class="notice-line">
          {t('library_backup')}{' '}
          <button type="button" onClick={writeBackup}>
            {t('library_backup_now')}
          </button>{' '}
          <button type="button" class="plain" onClick={model.neverRemind}>
            {t('library_backup_never')}
          </button>
        </p>
      )}
    </>
  );
}

function noticeText(notice: LibraryNotice): string {
  switch (notice.kind) {
    case 'removed':
      return tCount('status_removed', notice.count);
    case 'restored':
      return tCount('library_restored', notice.count);
    case 'imported':
      return tCount('library_imported', notice.count);
    case 'exported':
      return tCount('library_exported', notice.count, notice.name);
    case 'failed':
      return t(`library_failed_${notice.failure.error}` as MessageKey, notice.failure.detail);
  }
}
