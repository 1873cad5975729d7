import { spellView } from '../../lib/bitext/view-name.ts';
import { t } from '../../lib/i18n.ts';
import { ownName } from '../../lib/language/language-name.ts';
import type { BitextState } from '../../lib/messages/page-state.ts';
import type { PageModel } from './page-model.ts';

interface PageToolbarProps {
  readonly page: PageModel;
  readonly bitext: BitextState;
}

/** Views, flip all, save all, find, and the choice among several bitexts of a page. */
export function PageToolbar({ page, bitext }: PageToolbarProps) {
  const { head, view, manner, saved } = bitext;
  const views = ['both', ...head.languages];
  const now = spellView(view, manner, head.languages);
  const rare = head.languages.map((lang) => `recall:${lang}`);
  const texts = page.state.value?.bitexts ?? [];
  return (
    <div class="toolbar">
      <div class="views" role="group" aria-label={t('view_label')}>
        {views.map((name) => (
          <button
            key={name}
            type="button"
            lang={name === 'both' ? undefined : name}
            aria-pressed={name === now}
            onClick={() => page.setView(name)}
          >
            {name === 'both' ? t('view_both') : ownName(name)}
          </button>
        ))}
      </div>
      <select
        class="rare"
        aria-label={t('action_more')}
        value={rare.includes(now) ? now : ''}
        onChange={(event) => page.setView(event.currentTarget.value || 'both')}
      >
        <option value="">{t('view_plain')}</option>
        {rare.map((name, index) => (
          <option key={name} value={name}>
            {t('view_recall', ownName(head.languages[index] ?? ''))}
          </option>
        ))}
      </select>
      <button type="button" title={t('action_flip_all_hint')} onClick={page.flipAll}>
        {t('action_flip_all')}
      </button>
      <button
        type="button"
        title={t('action_save_all_hint')}
        disabled={saved.every(Boolean)}
        onClick={page.saveAll}
      >
        {t('action_save_all')}
      </button>
      <input
        type="search"
        class="find"
        placeholder={t('popup_find')}
        aria-label={t('popup_find')}
        value={page.query.value}
        onInput={(event) => {
          page.query.value = event.currentTarget.value;
        }}
      />
      {texts.length > 1 && (
        <select
          class="texts"
          aria-label={t('popup_texts')}
          value={head.id}
          onChange={(event) => page.choose(event.currentTarget.value)}
        >
          {texts.map((one, index) => (
            <option key={one.head.id} value={one.head.id}>
              {`${index + 1}. ${one.head.title?.[0] ?? t('popup_untitled')} (${one.head.segmentCount})`}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
