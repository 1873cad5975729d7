import { type MessageKey, t } from '../../lib/i18n.ts';
import type { FileProblem } from './import-model.ts';

/** What is wrong with a file or an entry of it, and where. */
export function problemText(problem: FileProblem): string {
  const { code, line, unit, detail = '' } = problem;
  const sentence = t(`library_problem_${code.replaceAll('-', '_')}` as MessageKey, detail);
  const where =
    line !== undefined
      ? t('library_problem_line', line)
      : unit !== undefined
        ? t('library_problem_unit', unit)
        : '';
  return where + sentence;
}
