import { t } from '../../lib/i18n.ts';
import { FoundText } from '../popup/found-text.tsx';
import { NothingFound } from '../popup/nothing-found.tsx';
import type { PageModel } from '../popup/page-model.ts';
import type { SiteModel } from '../popup/site-model.ts';
import { TurnOffButton } from '../popup/turn-off-button.tsx';

interface PanelViewProps {
  readonly page: PageModel;
  readonly site: SiteModel;
  readonly follows: boolean;
  readonly onFollow: (follows: boolean) => void;
  /** Shows a row in the panel and in the page. */
  readonly onGo: (row: number) => void;
  readonly onExport: () => void;
}

/** The page in the front tab, its languages beside or above each other, with an outline to go by. */
export function PanelView(props: PanelViewProps) {
  const { page, site, follows, onFollow, onGo, onExport } = props;
  const status = page.status.value;
  const bitext = page.bitext.value;
  return (
    <main class="panel" aria-busy={status === 'reading'}>
      <h1 class="visually-hidden">{t('panel_title')}</h1>
      {status === 'reading' && <p class="state soft">{t('popup_reading')}</p>}
      {status === 'found' && bitext && (
        <FoundText page={page} bitext={bitext} onGo={onGo} onExport={onExport} />
      )}
      {status === 'not-readable' && <p class="state">{t('panel_press')}</p>}
      {(status === 'nothing' || status === 'off') && (
        <NothingFound status={status} page={page} site={site} />
      )}
      {status === 'found' && (
        <nav class="foot">
          <button type="button" aria-pressed={follows} onClick={() => onFollow(!follows)}>
            {t('panel_follow')}
          </button>
          <TurnOffButton turnOff={page.turnOff} />
        </nav>
      )}
    </main>
  );
}
