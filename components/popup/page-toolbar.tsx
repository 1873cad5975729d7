import { spellView } from '../../lib/bitext/view-name.ts';
import { t } from '../../lib/i18n.ts';
import type { BitextState } from '../../lib/messages/page-state.ts';
import type { PageModel } from './page-model.ts';
import { ViewSwitch } from './view-switch.tsx';

interface PageToolbarProps {
  readonly page: PageModel;
  readonly bitext: BitextState;
  readonly onExport: () => void;
}

/** Views, flip all, save all, export, find, and the choice among several bitexts of a page. */
export function PageToolbar({ page, bitext, onExport }: PageToolbarProps) {
  const { head, view, manner, saved } = bitext;
  const texts = page.state.value?.bitexts ?? [];
  return (
    <div class="toolbar">
      <ViewSwitch
        languages={head.languages}
        view={spellView(view, manner, head.languages)}
        onView={page.setView}
      />
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
      <button type="button" class="export" title={t('action_export_hint')} onClick={onExport}>
        {t('action_export')}
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
