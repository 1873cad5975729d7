import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { exportFileName } from '../../lib/exchange/file-name.ts';
import {
  BACKUP,
  type ExportOptions,
  FORMATS,
  type FormatId,
  writeFile,
} from '../../lib/exchange/formats.ts';
import { pairSentences } from '../../lib/exchange/pair-sentences.ts';
import type { LibraryChoices } from '../../lib/saved/library-choices.ts';
import { type LibraryRow, siteOf } from '../../lib/saved/library-rows.ts';
import type { SavedPage } from '../../lib/saved/saved-segment.ts';
import type { LibraryParts } from './parts-model.ts';

const BATCH_PAGES = 50; // pages read from storage at a time

export type { FormatId };

/** Which rows go into the file. */
export type ExportScope = 'all' | 'shown' | 'selected';

export interface ExportSources {
  readonly all: ReadonlySignal<readonly LibraryRow[]>;
  readonly shown: ReadonlySignal<readonly LibraryRow[]>;
  readonly selected: ReadonlySignal<readonly LibraryRow[]>;
  /** False while rows are still to come: a backup of some of them would be taken for all. */
  readonly complete: ReadonlySignal<boolean>;
}

/** What writing a file needs from outside. */
export type ExportParts = Pick<LibraryParts, 'now' | 'version' | 'saveFile' | 'pause'> & {
  readonly reader: Pick<LibraryParts['reader'], 'load'>;
};

/** Writing a file: format, rows, direction, progress. */
export function createExportModel(
  parts: ExportParts,
  sources: ExportSources,
  choices: {
    readonly value: LibraryChoices;
    readonly keep: (change: Partial<LibraryChoices>) => Promise<void>;
  },
  done: (name: string, count: number) => void,
) {
  const formatId = signal<FormatId | null>(null);
  const scope = signal<ExportScope>('all');
  const guard = signal(true);
  /** The source language the reader chose here; null until then. */
  const source = signal<string | null>(null);
  const progress = signal<{ readonly done: number; readonly total: number } | null>(null);
  const failed = signal<string | null>(null);
  let running: AbortController | null = null;

  const format = computed(() => {
    const wanted = formatId.value ?? choices.value.format;
    return FORMATS.find(({ id }) => id === wanted) ?? BACKUP;
  });
  const rows = computed(() => sources[scope.value].value);
  /** The rows asked for are not all there yet; what is selected is. */
  const waiting = computed(() => scope.value !== 'selected' && !sources.complete.value);
  /** Languages of the rows, source first: as chosen, else as last time, else as most pages have it. */
  const languages = computed(() => {
    const counts = new Map<string, number>();
    for (const { segment } of rows.value) {
      for (const [i, { lang }] of segment.sides.entries()) {
        // An earlier side counts a little more, so that equal counts keep the order of the page.
        counts.set(lang, (counts.get(lang) ?? 0) + 1 + 1e-6 / (i + 1));
      }
    }
    const found = [...counts].sort((a, b) => b[1] - a[1]).map(([lang]) => lang);
    const first = source.value ?? choices.value.direction.find((lang) => counts.has(lang));
    return first === undefined ? found : [first, ...found.filter((lang) => lang !== first)];
  });

  async function* pages(wanted: readonly LibraryRow[], signalOfRun: AbortSignal) {
    const byPage = Map.groupBy(wanted, (row) => row.source.url);
    const urls = [...byPage.keys()];
    let written = 0;
    for (let from = 0; from < urls.length; from += BATCH_PAGES) {
      const loaded = await parts.reader.load(urls.slice(from, from + BATCH_PAGES));
      for (const page of loaded.pages) {
        signalOfRun.throwIfAborted();
        const ids = new Set(byPage.get(page.source.url)?.map((row) => row.segment.id));
        const segments = page.segments.filter((segment) => ids.has(segment.id));
        yield { source: page.source, segments } satisfies SavedPage;
        written += segments.length;
      }
      progress.value = { done: written, total: wanted.length };
      await parts.pause();
    }
  }

  async function run(words: ExportOptions['words']): Promise<void> {
    const chosen = format.value;
    if (running !== null || waiting.value || rows.value.length === 0) return;
    const wanted = rows.value;
    const now = parts.now().toISOString();
    const options: ExportOptions = {
      languages: languages.value,
      now,
      version: parts.version,
      sideCount: wanted.reduce((most, { segment }) => Math.max(most, segment.sides.length), 1),
      guard: guard.value,
      pairSentences,
      words,
    };
    const name = exportFileName({
      ...nameParts(wanted),
      date: now,
      languages: options.languages.slice(0, options.sideCount),
      extension: chosen.extension,
    });
    const control = new AbortController();
    running = control;
    failed.value = null;
    progress.value = { done: 0, total: wanted.length };
    try {
      const pieces = writeFile(chosen, pages(wanted, control.signal), options);
      await parts.saveFile({ name, mime: chosen.mime, pieces }, control.signal);
      await choices.keep({
        format: chosen.id,
        direction: options.languages,
        ...(chosen.backup && scope.value === 'all'
          ? { backup: { at: now, segments: wanted.length } }
          : {}),
      });
      done(name, wanted.length);
    } catch (error) {
      if (!control.signal.aborted)
        failed.value = error instanceof Error ? error.message : String(error);
    } finally {
      running = null;
      progress.value = null;
    }
  }

  return {
    format,
    formats: FORMATS,
    counts: {
      all: computed(() => sources.all.value.length),
      shown: computed(() => sources.shown.value.length),
      selected: computed(() => sources.selected.value.length),
    },
    formatId,
    scope,
    guard,
    source,
    rows,
    waiting,
    languages,
    progress,
    failed,
    run,
    cancel: () => running?.abort(),
  };
}

export type ExportModel = ReturnType<typeof createExportModel>;

/** The site and title for the file name: those of the page or site the rows share. */
function nameParts(rows: readonly LibraryRow[]): { host: string | null; title: string } {
  const [first] = rows;
  const host = first ? siteOf(first.source.url) : null;
  const oneSite = rows.every((row) => siteOf(row.source.url) === host);
  const onePage = rows.every((row) => row.source.url === first?.source.url);
  const titles = first?.source.title ?? [];
  const title = titles.find((text) => /[a-z]{3}/i.test(text)) ?? first?.source.documentTitle ?? '';
  return { host: oneSite ? host : null, title: onePage ? title : 'library' };
}
