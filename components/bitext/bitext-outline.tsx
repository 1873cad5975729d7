import { t } from '../../lib/i18n.ts';
import type { OutlineEntry } from './outline-entries.ts';

interface BitextOutlineProps {
  readonly entries: readonly OutlineEntry[];
  readonly onGo: (row: number) => void;
}

/** Speakers and headings in order, each a way to its row. Nothing where there are none. */
export function BitextOutline({ entries, onGo }: BitextOutlineProps) {
  if (entries.length === 0) return null;
  return (
    <details class="outline">
      <summary>{t('panel_outline')}</summary>
      <ol>
        {entries.map(({ row, texts }) => (
          <li key={row}>
            <button type="button" class="plain" onClick={() => onGo(row)}>
              {texts.map(({ lang, text }, index) => (
                <span key={lang}>
                  {index > 0 && ' · '}
                  <span lang={lang}>{text}</span>
                </span>
              ))}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
