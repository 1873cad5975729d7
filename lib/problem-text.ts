import { t } from './i18n.ts';
import type { PageProblem } from './messages/page-state.ts';

/** What happened, what was kept, and what to do next. */
export function problemText(problem: PageProblem): string {
  switch (problem.kind) {
    case 'quota':
      return t('error_quota', problem.kept, problem.asked);
    case 'storage':
      return t('error_storage', problem.detail);
    case 'updated':
      return t('error_old');
  }
}
