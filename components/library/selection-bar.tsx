import { t, tCount } from '../../lib/i18n.ts';
import type { LibraryModel } from './library-model.ts';
import { SelectionEditor } from './selection-editor.tsx';

/** All or none, above the list. */
export function SelectAll({ model }: { readonly model: LibraryModel }) {
  const { selection, saved } = model;
  if (saved.shown.value.length === 0) return null;
  return (
    <div class="selection choices">
      <button type="button" class="plain" onClick={selection.selectAll}>
        {t('library_select_all')}
      </button>
      {selection.rows.value.length > 0 && (
        <button type="button" class="plain" onClick={selection.clear}>
          {t('library_select_none')}
        </button>
      )}
    </div>
  );
}

/** What can be done with the rows selected; stays at the lower edge while the list is scrolled. */
export function SelectionBar({ model }: { readonly model: LibraryModel }) {
  const { selection, changes, edit } = model;
  const rows = selection.rows.value;
  if (rows.length === 0) return null;
  const doubled = selection.doubled.value;
  const many = edit.many.value;
  return (
    <div class="selection some">
      <span role="status">{tCount('library_selected', rows.length)}</span>
      <div class="choices">
        <button
          type="button"
          aria-expanded={many !== null}
          onClick={many === null ? edit.startMany : edit.cancelMany}
        >
          {t('library_row_edit')}
        </button>
        {doubled > 0 && (
          <button type="button" title={t('library_merge_hint')} onClick={() => changes.merge(rows)}>
            {tCount('library_merge', doubled)}
          </button>
        )}
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
      {many && <SelectionEditor many={many} model={edit} rows={rows} />}
    </div>
  );
}
