import { t } from '../../lib/i18n.ts';
import { scrollToRow } from '../bitext/scroll-to-row.ts';
import { ExportPanel } from '../library/export-panel.tsx';
import { BitextPane } from '../popup/bitext-pane.tsx';
import { PageNotice } from '../popup/page-notice.tsx';
import { PageToolbar } from '../popup/page-toolbar.tsx';
import type { ReaderModel, ReaderStage } from './reader-model.ts';

interface ReadingViewProps {
  readonly model: ReaderModel;
  readonly open: ReaderStage & { readonly is: 'open' };
}

/** A read text with the same views, flipping, finding and saving as one on a page. */
export function ReadingView({ model, open }: ReadingViewProps) {
  const { page } = open;
  const name = open.name ?? t('reader_pasted');
  const bitext = page.bitext.value;
  const exporting = model.exporting.value;
  return (
    <section class="reading" aria-label={name}>
      <p class="origin">
        <span class="soft">{name}</span>
        <button type="button" class="plain" onClick={model.close}>
          {t('reader_another')}
        </button>
      </p>
      {bitext && (
        <>
          <PageToolbar page={page} bitext={bitext} onExport={model.toggleExport} />
          <PageNotice page={page} />
          {exporting && <ExportPanel model={exporting} choosesRows={false} />}
          <BitextPane
            page={page}
            bitext={bitext}
            follows={true}
            onGo={(row) => scrollToRow(document, row)}
          />
        </>
      )}
    </section>
  );
}
