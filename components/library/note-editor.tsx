import { t } from '../../lib/i18n.ts';
import type { Editing } from './editing-model.ts';

interface NoteEditorProps {
  readonly editing: Editing;
  readonly onType: (change: Partial<Pick<Editing, 'note' | 'tags'>>) => void;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

/** Fields for the reader's note and tags. Escape leaves them. */
export function NoteEditor({ editing, onType, onKeep, onCancel }: NoteEditorProps) {
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
      onKeyDown={(event) => {
        // Escape also ends an input method's choice: that one is not ours.
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <label>
        {t('library_note')}
        <textarea
          rows={2}
          value={editing.note}
          ref={focusFirst}
          onInput={(event) => onType({ note: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('library_tags')}
        <input
          type="text"
          value={editing.tags}
          onInput={(event) => onType({ tags: event.currentTarget.value })}
        />
      </label>
      <p class="choices">
        <button type="submit" class="primary">
          {t('library_keep')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('library_cancel')}
        </button>
      </p>
    </form>
  );
}

const focusFirst = (field: HTMLTextAreaElement | null): void => field?.focus();
