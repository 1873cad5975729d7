import { t } from '../../lib/i18n.ts';
import { BitextPane } from './bitext-pane.tsx';
import { ChangedRows } from './changed-rows.tsx';
import { NothingFound } from './nothing-found.tsx';
import type { PageModel } from './page-model.ts';
import { PageNotice } from './page-notice.tsx';
import { PageToolbar } from './page-toolbar.tsx';
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
        <>
          <PageToolbar page={page} bitext={bitext} onExport={onExport} />
          <PageNotice page={page} />
          <ChangedRows page={page} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller without focusable rows must be scrolled by key */}
          <section class="scroll" tabIndex={0} aria-label={t('popup_title')}>
            <BitextPane
              page={page}
              bitext={bitext}
              follows={false}
              onGo={onGo}
              onJump={page.jump}
            />
          </section>
        </>
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
