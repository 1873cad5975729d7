import { computed, signal } from '@preact/signals';
import { type LibraryChoices, NO_CHOICES, needsBackup } from '../../lib/saved/library-choices.ts';
import { createChangesModel } from './changes-model.ts';
import { createConcordanceModel } from './concordance-model.ts';
import { createEditingModel } from './editing-model.ts';
import { createExportModel } from './export-model.ts';
import { createImportModel } from './import-model.ts';
import type { LibraryParts } from './parts-model.ts';
import { createRecallModel } from './recall-model.ts';
import { createSavedRowsModel } from './saved-rows-model.ts';
import { createSelectionModel } from './selection-model.ts';

const FULL_SHARE = 0.8; // of the browser's limit: time to say so while there is still room to work

/** Which panel stands above the list. */
export type LibraryPanel = 'export' | 'import' | 'trash' | 'unreadable' | null;

/** What the library page shows and can do. */
export function createLibraryModel(parts: LibraryParts) {
  const saved = createSavedRowsModel(parts);
  const selection = createSelectionModel(saved.shown, saved.allShown);
  const changes = createChangesModel(parts);
  const edit = createEditingModel(changes);
  const recall = createRecallModel(changes);
  const context = createConcordanceModel(saved, parts.pause);
  const panel = signal<LibraryPanel>(null);
  const choices = signal<LibraryChoices>(NO_CHOICES);
  const bytes = signal<number | null>(null);
  const room = signal<number | null>(null);

  async function keepChoices(change: Partial<LibraryChoices>): Promise<void> {
    choices.value = { ...choices.value, ...change };
    await parts.saveChoices(choices.value);
  }

  const exporting = createExportModel(
    parts,
    {
      all: saved.rows,
      shown: saved.shown,
      selected: selection.rows,
      complete: computed(() => saved.complete.value && !saved.searching.value),
    },
    {
      get value() {
        return choices.value;
      },
      keep: keepChoices,
    },
    (name, count) => {
      panel.value = null;
      changes.notice.value = { kind: 'exported', name, count };
    },
  );
  const importing = createImportModel(parts, (notice) => {
    panel.value = null;
    changes.notice.value = notice;
  });

  return {
    saved,
    selection,
    changes,
    edit,
    context,
    recall,
    exporting,
    importing,
    panel,
    bytes,
    /** What the browser gives, or null where it does not tell. */
    room,
    /** True where four fifths of what the browser gives are used. */
    nearlyFull: computed(() => (bytes.value ?? 0) > FULL_SHARE * (room.value ?? Infinity)),
    askBackup: computed(() => {
      const { rows, complete } = saved;
      if (!complete.value) return false;
      const savedAt = rows.value.map(({ segment }) => segment.savedAt);
      return needsBackup(choices.value, savedAt, parts.now());
    }),
    neverRemind: () => keepChoices({ remind: false }),
    toggle(wanted: LibraryPanel): void {
      panel.value = panel.value === wanted ? null : wanted;
      if (panel.value === 'trash') void changes.showTrash();
    },
    async open(signalOfPage: AbortSignal): Promise<void> {
      choices.value = await parts.loadChoices();
      const measure = async () => {
        [bytes.value, room.value] = await Promise.all([
          parts.reader.bytesInUse(),
          parts.measureRoom(),
        ]);
      };
      parts.watch(() => void measure(), signalOfPage);
      // What tidying takes back shows like any other change: the first rows need not wait for it.
      const tidied = parts.writer.tidy().then(changes.showTrash);
      await Promise.all([saved.open(signalOfPage), measure(), tidied]);
    },
    /** The stored content of every unreadable record, as JSON. */
    async saveUnreadable(): Promise<void> {
      const records: Record<string, unknown> = {};
      for (const { key } of saved.unreadable.value) records[key] = await parts.reader.readRaw(key);
      const pieces = (async function* () {
        yield JSON.stringify(records, null, 2);
      })();
      const name = `taiyaku_${parts.now().toISOString().slice(0, 10)}_unreadable.json`;
      await parts.saveFile(
        { name, mime: 'application/json', pieces },
        new AbortController().signal,
      );
    },
  };
}

export type LibraryModel = ReturnType<typeof createLibraryModel>;
