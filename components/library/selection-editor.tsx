import { type MessageKey, t } from '../../lib/i18n.ts';
import type { EditingModel, ManyChange } from './editing-model.ts';
import type { LibraryRow } from './saved-rows-model.ts';

const FIELDS: readonly (readonly [keyof ManyChange, MessageKey])[] = [
  ['addTags', 'library_many_add_tags'],
  ['removeTags', 'library_many_remove_tags'],
  ['addNote', 'library_many_add_note'],
];

interface SelectionEditorProps {
  readonly many: ManyChange;
  readonly model: EditingModel;
  readonly rows: readonly LibraryRow[];
}

/** Tags and a note for every row selected; what stands there is added to, never replaced. */
export function SelectionEditor({ many, model, rows }: SelectionEditorProps) {
  return (
    <form
      class="many"
      onSubmit={(event) => {
        event.preventDefault();
        void model.keepMany(rows);
      }}
      onKeyDown={(event) => {
        // Escape also ends an input method's choice: that one is not ours.
        if (event.key === 'Escape' && !event.isComposing) model.cancelMany();
      }}
    >
      {FIELDS.map(([name, label]) => (
        <label key={name}>
          {t(label)}
          <input
            type="text"
            value={many[name]}
            onInput={(event) => model.typeMany({ [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      <div class="choices">
        <button type="submit" class="primary">
          {t('library_keep')}
        </button>
        <button type="button" onClick={model.cancelMany}>
          {t('library_cancel')}
        </button>
      </div>
    </form>
  );
}
