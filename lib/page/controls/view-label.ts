import { t } from '../../i18n.ts';
import { ownName } from '../../language/language-name.ts';

/** What a view is called, from the name `spellView` gave it. */
export function viewLabel(name: string): string {
  if (name === 'both' || name === 'stacked' || name === 'facing') return t(`view_${name}`);
  const [first = '', lang] = name.split(':');
  return first === 'recall' ? t('view_recall', ownName(lang ?? '')) : ownName(name);
}
