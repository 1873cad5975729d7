import { useState } from 'preact/hooks';
import { t, tCount } from '../../lib/i18n.ts';
import { readTags } from './editing-model.ts';
import type { LibraryModel } from './library-model.ts';

/** What can be done with the rows selected. */
export function SelectionBar({ model }: { readonly model: LibraryModel }) {
  const { selection, changes, saved } = model;
  const [tag, setTag] = useState('');
  const rows = selection.rows.value;
  if (rows.length === 0) {
    return saved.shown.value.length === 0 ? null : (
      <div class="selection">
        <button type="button" class="plain" onClick={selection.selectAll}>
          {t('library_select_all')}
        </button>
      </div>
    );
  }
  return (
    <div class="selection some">
      <span role="status">{tCount('library_selected', rows.length)}</span>
      <button type="button" class="plain" onClick={selection.selectAll}>
        {t('library_select_all')}
      </button>
      <button type="button" class="plain" onClick={selection.clear}>
        {t('library_select_none')}
      </button>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          const addTags = readTags(tag);
          if (addTags.length > 0 && (await changes.edit(rows, { addTags }))) setTag('');
        }}
      >
        <input
          type="text"
          value={tag}
          aria-label={t('library_tags')}
          placeholder={t('library_filter_tag')}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit">{t('library_add_tag')}</button>
      </form>
      <button
        type="button"
        onClick={() => {
          model.exporting.scope.value = 'selected';
          model.panel.value = 'export';
        }}
      >
        {t('library_export_selected')}
      </button>
      <button type="button" onClick={() => model.recall.start(rows)}>
        {t('library_recall')}
      </button>
      <button type="button" onClick={() => changes.remove(rows)}>
        {t('library_remove_selected')}
      </button>
    </div>
  );
}
