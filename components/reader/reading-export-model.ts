import { signal } from '@preact/signals';
import { draftSegment, sourceOf } from '../../lib/saved/draft-segment.ts';
import { type LibraryChoices, NO_CHOICES } from '../../lib/saved/library-choices.ts';
import { type LibraryRow, rowsOf } from '../../lib/saved/library-rows.ts';
import type { SavedPage } from '../../lib/saved/saved-segment.ts';
import type { ReadBitext } from '../../lib/text-file/read-text-bitexts.ts';
import { createExportModel, type ExportModel, type ExportParts } from '../library/export-model.ts';

/** What writing a text to a file needs from outside. */
export type ReadingExportParts = Omit<ExportParts, 'reader'> & {
  loadChoices(): Promise<LibraryChoices>;
  saveChoices(choices: LibraryChoices): Promise<void>;
};

/** Where the text is from. */
export interface ReadingPlace {
  readonly url: string;
  readonly documentTitle: string;
}

/** The library's way of writing files, over a text that need not be in the library. */
export async function createReadingExport(
  bitexts: readonly ReadBitext[],
  place: ReadingPlace,
  parserVersion: string,
  parts: ReadingExportParts,
): Promise<ExportModel> {
  const now = parts.now().toISOString();
  const pages = bitexts.map(({ bitext }): SavedPage => {
    const drafts = bitext.segments.map((_, row) => draftSegment(bitext, row, parserVersion));
    return {
      source: sourceOf(bitext, place),
      segments: drafts.flatMap((draft) => (draft ? [{ ...draft, savedAt: now }] : [])),
    };
  });
  const rows = signal<readonly LibraryRow[]>(pages.flatMap(rowsOf));
  const none = signal<readonly LibraryRow[]>([]);
  const choices = signal(NO_CHOICES);
  choices.value = await parts.loadChoices();
  const model = createExportModel(
    { ...parts, reader: { load: async () => ({ pages, unreadable: [] }) } },
    // The library's "all" would count as a backup of the library.
    { all: none, shown: none, selected: rows, complete: signal(true) },
    {
      get value() {
        return choices.value;
      },
      async keep(change) {
        choices.value = { ...choices.value, ...change };
        await parts.saveChoices(choices.value);
      },
    },
    () => {},
  );
  model.scope.value = 'selected';
  return model;
}
