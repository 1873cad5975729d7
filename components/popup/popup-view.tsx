import { t } from '../../lib/i18n.ts';
import { FoundText } from './found-text.tsx';
import { NothingFound } from './nothing-found.tsx';
import type { PageModel } from './page-model.ts';
import type { SiteModel } from './site-model.ts';
import { TurnOffButton } from './turn-off-button.tsx';

interface PopupViewProps {
  readonly page: PageModel;
  readonly site: SiteModel;
  /** Shows a row in the popup. */
  readonly onGo: (row: number) => void;
  readonly onExport: () => void;
  readonly onOpen: (page: 'library' | 'reader' | 'options') => void;
  /** Absent where the browser has no side panel. */
  readonly onOpenPanel?: (() => void) | undefined;
}

/** Both languages of the page, side by side; or why there are none, and what to do. */
export function PopupView(props: PopupViewProps) {
  const { page, site, onGo, onExport, onOpen, onOpenPanel } = props;
  const status = page.status.value;
  const bitext = page.bitext.value;
  return (
    <main class="popup" aria-busy={status === 'reading'}>
      <h1 class="visually-hidden">{t('popup_title')}</h1>
      {status === 'reading' && <p class="state soft">{t('popup_reading')}</p>}
      {status === 'found' && bitext && (
        <FoundText page={page} bitext={bitext} onGo={onGo} onExport={onExport} />
      )}
      {(status === 'nothing' || status === 'off' || status === 'not-readable') && (
        <NothingFound status={status} page={page} site={site} />
      )}
      <nav class="foot">
        {(['library', 'reader', 'options'] as const).map((name) => (
          <button key={name} type="button" class="plain" onClick={() => onOpen(name)}>
            {t(`popup_${name}`)}
          </button>
        ))}
        {onOpenPanel && (
          <button type="button" class="plain panel-open" onClick={onOpenPanel}>
            {t('action_side_panel')}
          </button>
        )}
        {status === 'found' && <TurnOffButton turnOff={page.turnOff} />}
      </nav>
    </main>
  );
}
