import { type MessageKey, t, uiLanguage, writeCount } from '../../lib/i18n.ts';
import { ownName } from '../../lib/language/language-name.ts';
import type { ExportModel, ExportScope, FormatId } from './export-model.ts';

const SCOPES: readonly (readonly [ExportScope, MessageKey])[] = [
  ['all', 'library_export_all'],
  ['shown', 'library_export_shown'],
  ['selected', 'library_export_selected_rows'],
];

interface ExportPanelProps {
  readonly model: ExportModel;
  /** False where there is only one set of rows to write. */
  readonly choosesRows?: boolean;
}

/** Which file, which rows, which direction; then the file. */
export function ExportPanel({ model, choosesRows = true }: ExportPanelProps) {
  const format = model.format.value;
  const progress = model.progress.value;
  return (
    <section class="panel" aria-label={t('library_export')} aria-busy={progress !== null}>
      <h2>{t('library_export')}</h2>
      <div class="fields">
        <label>
          {t('library_export_format')}
          <select
            value={format.id}
            onChange={(event) => {
              model.formatId.value = event.currentTarget.value as FormatId;
            }}
          >
            {model.formats.map(({ id }) => (
              <option key={id} value={id}>
                {t(`library_format_${id.replace('-', '_')}` as MessageKey)}
              </option>
            ))}
          </select>
        </label>
        {choosesRows && (
          <label>
            {t('library_export_rows')}
            <select
              value={model.scope.value}
              onChange={(event) => {
                model.scope.value = event.currentTarget.value as ExportScope;
              }}
            >
              {SCOPES.map(([scope, key]) => (
                <option key={scope} value={scope} disabled={model.counts[scope].value === 0}>
                  {t(key, writeCount(model.counts[scope].value))}
                </option>
              ))}
            </select>
          </label>
        )}
        {!format.backup && <SourceLanguage model={model} />}
      </div>
      {format.id === 'csv' && (
        <label class="check">
          <input
            type="checkbox"
            checked={model.guard.value}
            onChange={(event) => {
              model.guard.value = event.currentTarget.checked;
            }}
          />
          {t('library_export_guard')}
        </label>
      )}
      <p class="soft">{t(aboutFormat(format))}</p>
      {format.id === 'xliff' && <p class="soft">{t('library_export_two_languages')}</p>}
      <Progress model={model} />
      {model.failed.value !== null && (
        <p class="warn" role="alert">
          {t('library_export_failed', model.failed.value)}
        </p>
      )}
    </section>
  );
}

function SourceLanguage({ model }: { readonly model: ExportModel }) {
  const languages = model.languages.value;
  return (
    <label>
      {t('library_export_source')}
      <select
        value={languages[0] ?? ''}
        onChange={(event) => {
          model.source.value = event.currentTarget.value;
        }}
      >
        {languages.map((lang) => (
          <option key={lang} value={lang} lang={lang}>
            {ownName(lang)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Progress({ model }: { readonly model: ExportModel }) {
  const progress = model.progress.value;
  if (progress === null) {
    const words = {
      lang: uiLanguage(),
      title: t('library_title'),
      all: t('view_both'),
      flip: t('library_html_flip'),
      number: t('library_docx_number'),
      note: t('library_note'),
    };
    return (
      <p class="choices">
        <button
          type="button"
          class="primary"
          disabled={model.waiting.value || model.rows.value.length === 0}
          onClick={() => model.run(words)}
        >
          {t('library_export_write')}
        </button>
        {model.waiting.value && <span class="soft">{t('library_export_loading')}</span>}
      </p>
    );
  }
  const text = t('library_export_progress', writeCount(progress.done), writeCount(progress.total));
  return (
    <p class="choices" role="status">
      <progress value={progress.done} max={progress.total} aria-label={text} /> {text}{' '}
      <button type="button" onClick={model.cancel}>
        {t('library_cancel')}
      </button>
    </p>
  );
}

function aboutFormat({
  id,
  backup,
}: {
  readonly id: FormatId;
  readonly backup: boolean;
}): MessageKey {
  if (backup) return 'library_export_lossless';
  const only = id === 'anki' || id === 'docx' || id === 'html' || id === 'markdown';
  return only ? 'library_export_only' : 'library_export_readable';
}
