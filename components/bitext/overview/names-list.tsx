import { useState } from 'preact/hooks';
import type { SharedName } from '../../../lib/anchors/shared-names.ts';
import { t } from '../../../lib/i18n.ts';
import type { BitextChecks } from '../checks-model.ts';

interface NamesListProps {
  readonly checks: BitextChecks;
  readonly onGo: (row: number) => void;
}

/** Names that stand in both languages as they are, with the rows that have them; read when first opened. */
export function NamesList({ checks, onGo }: NamesListProps) {
  const [names, setNames] = useState<readonly SharedName[] | null>(null);
  return (
    <details
      class="outline names"
      onToggle={(event) => {
        if (event.currentTarget.open && names === null) void checks.names().then(setNames);
      }}
    >
      <summary>{t('names_title')}</summary>
      {names?.length === 0 && <p class="soft">{t('names_none')}</p>}
      {names && names.length > 0 && (
        <ul>
          {names.map(({ text, rows }) => (
            <li key={text}>
              <bdi>{text}</bdi>
              {rows.map((row) => (
                <button
                  key={row}
                  type="button"
                  class="plain"
                  aria-label={t('names_row', text, row + 1)}
                  onClick={() => onGo(row)}
                >
                  {row + 1}
                </button>
              ))}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
