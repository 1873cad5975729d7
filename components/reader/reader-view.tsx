import type { Reason } from '../../lib/bitext/reason.ts';
import { type MessageKey, t } from '../../lib/i18n.ts';
import { FileProblemView } from './file-problem-view.tsx';
import type { ReaderModel } from './reader-model.ts';
import { ReadingView } from './reading-view.tsx';
import { TextIntake } from './text-intake.tsx';
import type { Tour } from './tour-model.ts';
import { TourView } from './tour-view.tsx';

interface ReaderViewProps {
  readonly model: ReaderModel;
  /** On the first visit after installing; null on every other. */
  readonly tour: Tour | null;
  readonly onOpen: (page: 'library' | 'options') => void;
}

/** The reader page: a text comes in, both its languages come out. */
export function ReaderView({ model, tour, onOpen }: ReaderViewProps) {
  const stage = model.stage.value;
  return (
    <div class="reader">
      <header class="masthead">
        <img src="/icon/large.svg" alt="" width="40" height="40" />
        <h1>{tour ? t('reader_welcome') : t('reader_title')}</h1>
        <nav>
          <button type="button" class="plain" onClick={() => onOpen('library')}>
            {t('popup_library')}
          </button>
          <button type="button" class="plain" onClick={() => onOpen('options')}>
            {t('popup_options')}
          </button>
        </nav>
      </header>
      <main aria-busy={stage.is === 'reading'}>
        {tour && <Welcome tour={tour} />}
        {stage.is === 'reading' && <p role="status">{t('reader_reading')}</p>}
        {stage.is === 'file-problem' && (
          <FileProblemView model={model} problem={stage.problem} file={stage.file} />
        )}
        {stage.is === 'tab-gone' && (
          <p class="problem" role="alert">
            {t('reader_tab_gone')}
          </p>
        )}
        {stage.is === 'nothing' && <NothingRead reasons={stage.reasons} name={stage.name} />}
        {stage.is === 'open' ? (
          <ReadingView model={model} open={stage} />
        ) : (
          stage.is !== 'reading' && <TextIntake model={model} />
        )}
      </main>
    </div>
  );
}

function Welcome({ tour }: { readonly tour: Tour }) {
  return (
    <>
      <section class="welcome">
        <p>{t('reader_welcome_what')}</p>
        <p>{t('reader_welcome_where')}</p>
        <p>{t('reader_welcome_private')}</p>
      </section>
      <TourView tour={tour} />
    </>
  );
}

interface NothingReadProps {
  readonly reasons: readonly Reason[];
  readonly name: string | null;
}

function NothingRead({ reasons, name }: NothingReadProps) {
  return (
    <section class="problem" role="alert">
      <h2>{name ?? t('reader_pasted')}</h2>
      <p>{t('reader_nothing')}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{t(`reason_${reason.replaceAll('-', '_')}` as MessageKey)}</li>
        ))}
      </ul>
      <p class="soft">{t('reader_nothing_hint')}</p>
    </section>
  );
}
