import type { ExportModel } from '../../components/library/export-model.ts';
import {
  createReadingExport,
  type ReadingPlace,
} from '../../components/reader/reading-export-model.ts';
import { saveFile } from '../../components/save-file.ts';
import { browser } from '../../lib/browser.ts';
import { PARSER_VERSION } from '../../lib/parse/parser-version.ts';
import { loadChoices, saveChoices } from '../../lib/saved/library-choices.ts';
import type { ReadBitext } from '../../lib/text-file/read-text-bitexts.ts';

/** Loaded when the reader first asks for a file: it brings every format with it. */
export function openExport(
  bitexts: readonly ReadBitext[],
  place: ReadingPlace,
): Promise<ExportModel> {
  const area = browser.storage.local;
  return createReadingExport(bitexts, place, PARSER_VERSION, {
    now: () => new Date(),
    version: browser.runtime.getManifest().version,
    saveFile,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    loadChoices: () => loadChoices(area),
    saveChoices: (choices) => saveChoices(area, choices),
  });
}
