import { t } from '../../lib/i18n.ts';
import type { BitextState } from '../../lib/messages/page-state.ts';
import { BitextPane } from './bitext-pane.tsx';
import { ChangedRows } from './changed-rows.tsx';
import type { PageModel } from './page-model.ts';
import { PageNotice } from './page-notice.tsx';
import { PageToolbar } from './page-toolbar.tsx';

interface FoundTextProps {
  readonly page: PageModel;
  readonly bitext: BitextState;
  /** Shows a row here, and wherever else it should be seen. */
  readonly onGo: (row: number) => void;
  readonly onExport: () => void;
}

/** A page's bitext under its toolbar, both languages of every row whatever the page shows: popup and side panel. */
export function FoundText({ page, bitext, onGo, onExport }: FoundTextProps) {
  return (
    <>
      <PageToolbar page={page} bitext={bitext} onExport={onExport} />
      <PageNotice page={page} />
      <ChangedRows page={page} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller without focusable rows must be scrolled by key */}
      <section class="scroll" tabIndex={0} aria-label={t('popup_title')}>
        <BitextPane page={page} bitext={bitext} follows={false} onGo={onGo} onJump={page.jump} />
      </section>
    </>
  );
}
