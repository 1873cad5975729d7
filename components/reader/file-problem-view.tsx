import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { ENCODINGS, type Encoding } from '../../lib/text-file/encoding.ts';
import type { FileLike } from '../../lib/text-file/read-text-file.ts';
import type { FileProblem, ReaderModel } from './reader-model.ts';

interface FileProblemViewProps {
  readonly model: ReaderModel;
  readonly problem: FileProblem;
  readonly file: FileLike;
}

const BYTES_A_MEGABYTE = 1_000_000;

/** Why a file could not be read, and what the reader can do: nothing was changed or lost. */
export function FileProblemView({ model, problem, file }: FileProblemViewProps) {
  return (
    <section class="problem" role="alert">
      <h2>{file.name}</h2>
      <p>{problemText(problem)}</p>
      {(problem.error === 'unknown-encoding' || problem.error === 'wrong-encoding') && (
        <EncodingChoice
          key={problem.error}
          suggestion={problem.error === 'unknown-encoding' ? problem.suggestion : null}
          onChoose={(encoding) => model.openFile(file, encoding)}
        />
      )}
    </section>
  );
}

interface EncodingChoiceProps {
  readonly suggestion: Encoding | null;
  readonly onChoose: (encoding: Encoding) => void;
}

function EncodingChoice({ suggestion, onChoose }: EncodingChoiceProps) {
  const [chosen, setChosen] = useState<Encoding>(suggestion ?? 'shift_jis');
  return (
    <form
      class="choices"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(chosen);
      }}
    >
      <label>
        {t('reader_encoding')}{' '}
        <select
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value as Encoding)}
        >
          {ENCODINGS.map((name) => (
            <option key={name} value={name}>
              {name === suggestion ? t('reader_encoding_likely', name) : name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="primary">
        {t('reader_encoding_read')}
      </button>
    </form>
  );
}

function problemText(problem: FileProblem): string {
  switch (problem.error) {
    case 'too-large':
      return t('reader_too_large', problem.limit / BYTES_A_MEGABYTE);
    case 'unreadable':
      return t('reader_unreadable');
    case 'not-text':
      return t('reader_not_text');
    case 'unknown-encoding':
      return problem.suggestion
        ? t('reader_not_utf8_likely', problem.suggestion)
        : t('reader_not_utf8');
    case 'wrong-encoding':
      return t('reader_wrong_encoding', problem.encoding);
  }
}
