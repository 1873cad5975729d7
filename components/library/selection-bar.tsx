import { t, tCount } from '../../lib/i18n.ts';
import type { LibraryModel } from './library-model.ts';
import { SelectionEditor } from './selection-editor.tsx';

/** What can be done with the rows selected. */
export function SelectionBar({ model }: { readonly model: LibraryModel }) {
  const { selection, changes, saved, edit } = model;
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
  const doubled = selection.doubled.value;
  const many = edit.many.value;
  return (
    <div class="selection some">
      <div class="choices">
        <span role="status">{tCount('library_selected', rows.length)}</span>
        <button type="button" class="plain" onClick={selection.selectAll}>
          {t('library_select_all')}
        </button>
        <button type="button" class="plain" onClick={selection.clear}>
          {t('library_select_none')}
        </button>
      </div>
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
