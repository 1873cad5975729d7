import { t } from '../../lib/i18n.ts';
import { directionOf } from '../../lib/language/direction.ts';
import type { LibraryRow } from './saved-rows-model.ts';

/** The page a group of rows was saved from: title pair, address, date, notices. */
export function PageHead({ source }: { readonly source: LibraryRow['source'] }) {
  const isWeb = /^https?:/i.test(source.url);
  return (
    <li class="page-head">
      <h2 class="titles">
        {source.title?.map((title, side) => (
          <span
            key={source.languages[side]}
            class="side"
            lang={source.languages[side]}
            dir={directionOf(source.languages[side] ?? 'und')}
          >
            {title}
          </span>
        )) ?? <span>{source.documentTitle || t('popup_untitled')}</span>}
      </h2>
      <p class="soft facts">
        {isWeb && (
          <a href={source.url} target="_blank" rel="noreferrer noopener">
            {source.url}
          </a>
        )}
        {source.date && <time dateTime={source.date}>{source.date}</time>}
      </p>
      {source.notices.map((notice) => (
        <p key={notice.text} class="notice">
          {notice.text}
        </p>
      ))}
    </li>
  );
}
