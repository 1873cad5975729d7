import { t, tCount } from '../../lib/i18n.ts';
import { problemText } from '../../lib/problem-text.ts';
import type { PageModel } from './page-model.ts';

/** What just happened: a problem with what to do next, or a removal with its undo. */
export function PageNotice({ page }: { readonly page: PageModel }) {
  const problem = page.state.value?.problem ?? null;
  const undo = page.state.value?.undo ?? 0;
  return (
    <div role="status" aria-live="polite">
      {page.gone.value && <p class="notice-line warn">{t('error_gone')}</p>}
      {problem && <p class="notice-line warn">{problemText(problem)}</p>}
      {undo > 0 && !problem && (
        <p class="notice-line">
          {tCount('status_removed', undo)}{' '}
          <button type="button" class="plain" onClick={page.undo}>
            {t('action_undo')}
          </button>
        </p>
      )}
    </div>
  );
}
