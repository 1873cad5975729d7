import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import type { ReaderModel } from './reader-model.ts';

/** Where a text comes in: pasted, typed, dropped or opened; or the sample. */
export function TextIntake({ model }: { readonly model: ReaderModel }) {
  const [over, setOver] = useState(false);
  return (
    <form
      class="intake"
      onSubmit={(event) => {
        event.preventDefault();
        void model.openDraft();
      }}
    >
      <label for="text">{t('reader_paste')}</label>
      <textarea
        id="text"
        rows={8}
        class={over ? 'over' : ''}
        placeholder={t('reader_example')}
        value={model.draft.value}
        onInput={(event) => {
          model.draft.value = event.currentTarget.value;
        }}
        onPaste={(event) => {
          const { clipboardData, currentTarget } = event;
          const text = clipboardData?.getData('text/plain') ?? '';
          // A paste into a text already begun is an edit, not a text to open.
          if (text.trim() === '' || currentTarget.value !== '') return;
          event.preventDefault();
          void model.openPasted(text, clipboardData?.getData('text/html') || null);
        }}
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      />
      <div class="choices">
        <button type="submit" class="primary" disabled={model.draft.value.trim() === ''}>
          {t('reader_read')}
        </button>
        <label class="file">
          <input
            type="file"
            accept=".txt,.html,.htm,.xhtml,.md,.csv,.tsv,text/plain,text/html"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              // The same file may be chosen again after it was changed.
              event.currentTarget.value = '';
              if (file) void model.openFile(file);
            }}
          />
          <span>{t('reader_open_file')}</span>
        </label>
        <button type="button" onClick={model.openSample}>
          {t('reader_try_sample')}
        </button>
      </div>
    </form>
  );
}
