import type { ComponentChildren } from 'preact';
import { type MessageKey, t, writeCount } from '../../lib/i18n.ts';
import type { FileProblem, ImportModel, ImportStage } from './import-model.ts';
import { problemText } from './problem-text.ts';

const SHOWN_PROBLEMS = 50; // refused entries listed by name; the count says how many there are

/** Choose a file, see what it would change, then all of it or nothing. */
export function ImportPanel({ model }: { readonly model: ImportModel }) {
  const stage = model.stage.value;
  return (
    <section class="panel" aria-label={t('library_import')}>
      <h2>{t('library_import')}</h2>
      <p class="soft">{t('library_import_hint')}</p>
      <label class="file">
        {t('library_import_choose')}
        <input
          type="file"
          accept=".json,.jsonl,.ndjson,.tmx,.xlf,.xliff,.csv,.tsv,.txt"
          onChange={(event) => {
            const field = event.currentTarget;
            const [file] = field.files ?? [];
            if (file) void model.choose(file).then(() => (field.value = ''));
          }}
        />
      </label>
      <div role="status" aria-live="polite">
        <ImportProgress model={model} />
        {stage.is === 'refused' && <Refused name={stage.name} text={problemText(stage.problem)} />}
        {stage.is === 'failed' && (
          <Refused
            name={stage.name}
            text={t(`library_failed_${stage.failure.error}` as MessageKey, stage.failure.detail)}
          />
        )}
        {stage.is === 'preview' && <Preview stage={stage} model={model} />}
      </div>
    </section>
  );
}

/** How far reading, comparing, importing or its undo is, and the way to stop it. */
export function ImportProgress({ model }: { readonly model: ImportModel }) {
  const stage = model.stage.value;
  const share = model.share.value;
  if (!(stage.is in WORKING)) return null;
  const text = t(WORKING[stage.is as keyof typeof WORKING], 'name' in stage ? stage.name : '');
  return (
    <p class="choices">
      <progress value={share ?? undefined} aria-label={text} /> {text}
      {stage.is !== 'undoing' && (
        <button type="button" onClick={model.cancel}>
          {t('library_cancel')}
        </button>
      )}
    </p>
  );
}

const WORKING = {
  reading: 'library_import_reading',
  comparing: 'library_import_comparing',
  importing: 'library_import_importing',
  undoing: 'library_import_undoing',
} as const;

function Refused({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <h3>{name}</h3>
      <p class="warn">{text}</p>
      <p class="soft">{t('library_import_untouched')}</p>
    </>
  );
}

interface PreviewProps {
  readonly stage: Extract<ImportStage, { is: 'preview' }>;
  readonly model: ImportModel;
}

function Preview({ stage, model }: PreviewProps) {
  const { counts, refused } = stage;
  const news = counts.added + counts.merged;
  const line = (key: MessageKey, count: number, details?: ComponentChildren) =>
    count > 0 && (
      <li>
        {t(key, writeCount(count))}
        {details}
      </li>
    );
  return (
    <>
      <h3>{stage.name}</h3>
      <ul>
        {line('library_import_added', counts.added)}
        {line('library_import_merged', counts.merged)}
        {line('library_import_same', counts.same)}
        {line('library_import_different', counts.different)}
        {line('library_import_refused', refused.length, <RefusedEntries refused={refused} />)}
      </ul>
      {news === 0 && <p>{t('library_import_nothing')}</p>}
      <p class="choices">
        <button type="button" class="primary" disabled={news === 0} onClick={model.confirm}>
          {t('library_import_confirm')}
        </button>
        <button type="button" onClick={model.cancel}>
          {t('library_cancel')}
        </button>
      </p>
    </>
  );
}

function RefusedEntries({ refused }: { readonly refused: readonly FileProblem[] }) {
  return (
    <ul class="warn">
      {refused.slice(0, SHOWN_PROBLEMS).map((problem) => (
        <li key={`${problem.line} ${problem.unit}`}>{problemText(problem)}</li>
      ))}
      {refused.length > SHOWN_PROBLEMS && <li>…</li>}
    </ul>
  );
}
