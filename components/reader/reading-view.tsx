import { t } from '../../lib/i18n.ts';
import { BitextView } from '../bitext/bitext-view.tsx';
import type { PageModel } from '../popup/page-model.ts';
import { PageNotice } from '../popup/page-notice.tsx';
import { PageToolbar } from '../popup/page-toolbar.tsx';

interface ReadingViewProps {
  /** File name, or null for pasted text. */
  readonly name: string | null;
  readonly page: PageModel;
  readonly onClose: () => void;
}

/** A read text with the same views, flipping, finding and saving as one on a page. */
export function ReadingView({ name, page, onClose }: ReadingViewProps) {
  const bitext = page.bitext.value;
  return (
    <section class="reading" aria-label={name ?? t('reader_pasted')}>
      <p class="origin">
        <span class="soft">{name ?? t('reader_pasted')}</span>
        <button type="button" class="plain" onClick={onClose}>
          {t('reader_another')}
        </button>
      </p>
      {bitext && (
        <>
          <PageToolbar page={page} bitext={bitext} />
          <PageNotice page={page} />
          <BitextView
            key={bitext.head.id}
            state={bitext}
            segments={page.segments.value.get(bitext.head.id) ?? []}
            query={page.query.value}
            follows={true}
            checks={page.checks.value}
            sentences={page.sentences}
            onFlip={page.flipRow}
            onSave={page.toggleSave}
          />
        </>
      )}
    </section>
  );
}
