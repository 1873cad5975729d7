import { t } from '../../lib/i18n.ts';

/** Opens the page a row was saved from, at that row. */
export function SourceLink({ to }: { readonly to: string }) {
  return (
    <a
      class="source-link"
      href={to}
      target="_blank"
      rel="noreferrer noopener"
      title={t('library_row_source')}
    >
      <span aria-hidden="true">↗</span>
      <span class="visually-hidden">{t('library_row_source')}</span>
    </a>
  );
}
