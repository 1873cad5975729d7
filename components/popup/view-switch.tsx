import { readingBy, viewReading } from '../../lib/bitext/view-name.ts';
import { t } from '../../lib/i18n.ts';
import { ownName } from '../../lib/language/language-name.ts';

interface ViewSwitchProps {
  readonly languages: readonly string[];
  /** As `spellView` names it. */
  readonly view: string;
  readonly onView: (view: string) => void;
}

/** Both languages, one of them, or one with the others veiled. */
export function ViewSwitch({ languages, view, onView }: ViewSwitchProps) {
  const { by, recall } = readingBy(view);
  return (
    <>
      <div class="views" role="group" aria-label={t('view_label')}>
        {['both', ...languages].map((name) => (
          <button
            key={name}
            type="button"
            lang={name === 'both' ? undefined : name}
            aria-pressed={name === by}
            onClick={() => onView(viewReading(name, recall))}
          >
            {name === 'both' ? t('view_both') : ownName(name)}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="recall"
        aria-pressed={recall}
        title={t('view_recall_hint')}
        // From both, the first language is read; leaving recall shows both again.
        onClick={() =>
          onView(recall ? 'both' : viewReading(by === 'both' ? (languages[0] ?? by) : by, true))
        }
      >
        {t('view_recall_short')}
      </button>
    </>
  );
}
