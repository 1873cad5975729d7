import type { Remark } from './align/overview/remark.ts';
import { t } from './i18n.ts';
import { isolate } from './language/isolate.ts';
import { ownName } from './language/language-name.ts';

/** Characters of a sentence quoted in a list. */
const QUOTED = 80;

/** What a remark on a text in these languages says. */
export function remarkWords({ kind, side, text }: Remark, languages: readonly string[]): string {
  const name = isolate(ownName(languages[side] ?? ''));
  if (kind === 'shorter' || kind === 'longer') return t(`overview_${kind}`, name);
  if (kind === 'row') return t('popup_one_side', name);
  const quoted = text.length > QUOTED ? `${text.slice(0, QUOTED).toWellFormed()}…` : text;
  return t('figures_only', name, isolate(quoted));
}
