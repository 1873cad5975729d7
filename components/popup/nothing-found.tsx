import type { Reason } from '../../lib/bitext/reason.ts';
import { type MessageKey, t } from '../../lib/i18n.ts';
import type { PageModel, PageStatus } from './page-model.ts';
import type { SiteModel } from './site-model.ts';

interface NothingFoundProps {
  readonly status: PageStatus;
  readonly page: PageModel;
  readonly site: SiteModel;
}

const HEADINGS: Partial<Record<PageStatus, MessageKey>> = {
  off: 'popup_off',
  nothing: 'popup_nothing',
  'not-readable': 'popup_not_readable',
};

/** Why there is nothing to show, and what the reader can do about it. */
export function NothingFound({ status, page, site }: NothingFoundProps) {
  const reasons = page.state.value?.reasons ?? [];
  return (
    <section class="state">
      <h2>{t(HEADINGS[status] ?? 'popup_nothing')}</h2>
      {status === 'not-readable' && <p>{t('popup_not_readable_hint')}</p>}
      {status === 'nothing' && (
        <>
          <p>{t('popup_nothing_hint')}</p>
          {reasons.length > 0 && (
            <details>
              <summary>{t('popup_why')}</summary>
              <ul>
                {reasons.map((reason) => (
                  <li key={reason}>{reasonText(reason)}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      <p class="choices">
        {status === 'off' && (
          <button type="button" class="primary" onClick={page.turnOn}>
            {t('action_on')}
          </button>
        )}
        {status === 'nothing' && (
          <button type="button" class="primary" onClick={page.lookAgain}>
            {t('action_look_again')}
          </button>
        )}
        {site.host && site.allowed.value === false && (
          <button type="button" onClick={site.allow}>
            {t('popup_always_here', site.host)}
          </button>
        )}
      </p>
      {site.host && site.allowed.value && <p class="soft">{t('popup_always_on', site.host)}</p>}
    </section>
  );
}

const reasonText = (reason: Reason) => t(`reason_${reason.replaceAll('-', '_')}` as MessageKey);
