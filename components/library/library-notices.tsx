import { type MessageKey, t, tCount, writeCount } from '../../lib/i18n.ts';
import type { LibraryNotice } from './changes-model.ts';
import { ImportProgress } from './import-panel.tsx';
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
      <WorkProgress model={model} />
      {model.importing.stage.value.is === 'undoing' && (
        <div class="notice-line">
          <ImportProgress model={model.importing} />
        </div>
      )}
      <div role="status" aria-live="polite">
        {notice && (
          <p class={`notice-line${notice.kind === 'failed' ? ' warn' : ''}`}>
            {noticeText(notice)}{' '}
            {notice.kind === 'failed' && notice.failure.error === 'quota' && (
              <button type="button" onClick={writeBackup}>
                {t('library_backup_now')}
              </button>
            )}
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
            {t('library_backup_now')}
          </button>
        </p>
      )}
      {model.askBackup.value && !model.nearlyFull.value && notice?.kind !== 'failed' && (
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

/** How far a long change is, and the way to stop it. */
function WorkProgress({ model }: { readonly model: LibraryModel }) {
  const { changes, context } = model;
  const now = changes.work.progress.value ?? context.progress.value;
  const cancel = changes.work.progress.value === null ? context.close : changes.work.cancel;
  if (now === null) return null;
  const text = t('library_working', writeCount(now.done), writeCount(now.total));
  return (
    <p class="notice-line">
      <progress value={now.done} max={now.total} aria-label={text} /> {text}{' '}
      <button type="button" onClick={cancel}>
        {t('library_cancel')}
      </button>
    </p>
  );
}

function noticeText(notice: LibraryNotice): string {
  switch (notice.kind) {
    case 'removed':
      return tCount('status_removed', notice.count);
    case 'restored':
      return tCount('library_restored', notice.count);
    case 'merged':
      return tCount('library_merged', notice.count);
    case 'changed':
      return tCount('library_changed', notice.count);
    case 'given-back':
      return tCount('library_given_back', notice.count);
    case 'imported':
      return tCount('library_imported', notice.count);
    case 'exported':
      return tCount('library_exported', notice.count, notice.name);
    case 'failed':
      return t(`library_failed_${notice.failure.error}` as MessageKey, notice.failure.detail);
  }
}
