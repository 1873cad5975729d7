import { t, uiLanguage } from '../../lib/i18n.ts';
import { ConcordanceView } from './concordance-view.tsx';
import { ExportPanel } from './export-panel.tsx';
import { ImportPanel } from './import-panel.tsx';
import { LibraryList } from './library-list.tsx';
import type { LibraryModel } from './library-model.ts';
import { LibraryNotices } from './library-notices.tsx';
import { LibraryToolbar } from './library-toolbar.tsx';
import { RecallView } from './recall-view.tsx';
import { SelectAll, SelectionBar } from './selection-bar.tsx';
import { TrashPanel } from './trash-panel.tsx';
import { UnreadablePanel } from './unreadable-panel.tsx';

interface LibraryViewProps {
  readonly model: LibraryModel;
  readonly onOpen: (page: 'reader' | 'options') => void;
}

/** The library: everything saved, found, kept, taken out and brought in. */
export function LibraryView({ model, onOpen }: LibraryViewProps) {
  const panel = model.panel.value;
  const recalling = model.recall.session.value !== null;
  const found = model.context.found.value;
  return (
    <div class="library">
      <header class="masthead">
        <img src="/icon/large.svg" alt="" width="40" height="40" />
        <h1>{t('library_title')}</h1>
        <nav>
          <PanelButtons model={model} />
          <button type="button" class="plain" onClick={() => onOpen('reader')}>
            {t('popup_reader')}
          </button>
          <button type="button" class="plain" onClick={() => onOpen('options')}>
            {t('popup_options')}
          </button>
        </nav>
      </header>
      <main aria-busy={!model.saved.complete.value}>
        <LibraryNotices model={model} />
        {panel === 'export' && <ExportPanel model={model.exporting} />}
        {panel === 'import' && <ImportPanel model={model.importing} />}
        {panel === 'trash' && <TrashPanel model={model.changes} />}
        {panel === 'unreadable' && <UnreadablePanel model={model} />}
        {/* Recalling, a row has the page to itself. */}
        {!recalling && <LibraryToolbar model={model} />}
        {recalling ? (
          <RecallView model={model.recall} />
        ) : found ? (
          <ConcordanceView model={model.context} found={found} />
        ) : (
          <>
            <SelectAll model={model} />
            <LibraryList model={model} />
            <SelectionBar model={model} />
          </>
        )}
      </main>
      <footer class="soft">{usageText(model)}</footer>
    </div>
  );
}

function PanelButtons({ model }: { readonly model: LibraryModel }) {
  const unreadable = model.saved.unreadable.value.length;
  const panels = [
    ['export', t('library_export')],
    ['import', t('library_import')],
    ['trash', `${t('library_trash')} (${model.changes.trash.value.length})`],
    ['unreadable', `${t('library_unreadable')} (${unreadable})`],
  ] as const;
  return (
    <>
      {panels
        .filter(([name]) => name !== 'unreadable' || unreadable > 0)
        .map(([name, label]) => (
          <button
            key={name}
            type="button"
            aria-expanded={model.panel.value === name}
            onClick={() => model.toggle(name)}
          >
            {label}
          </button>
        ))}
    </>
  );
}

function usageText(model: LibraryModel): string {
  const bytes = model.bytes.value;
  if (bytes === null) return '';
  const room = model.room.value;
  return room === null
    ? t('library_usage', sizeText(bytes))
    : t('library_usage_of', sizeText(bytes), sizeText(room));
}

const UNITS = [
  ['kilobyte', 1e3],
  ['megabyte', 1e6],
  ['gigabyte', 1e9],
] as const;

function sizeText(bytes: number): string {
  const [unit, size] = UNITS.find((one) => bytes < 1_000 * one[1]) ?? UNITS[2];
  const format = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return (bytes / size).toLocaleString(uiLanguage(), format);
}
