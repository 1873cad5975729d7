import { signal } from '@preact/signals';
import type { WordListFacts } from '../../lib/saved/word-lists.ts';
import type { Settings } from '../../lib/settings/settings-store.ts';
import type { AllowedSite } from '../../lib/sites/allowed-sites.ts';
import type { AllowResult } from '../../lib/sites/site-permission.ts';

/** A keyboard command as the browser has it; `shortcut` is empty where none is bound. */
export interface BoundCommand {
  readonly name: string;
  readonly description: string;
  readonly shortcut: string;
}

/** What the options need from the browser; entrypoints/options fills it. */
export interface OptionsParts {
  listSites(): Promise<readonly AllowedSite[]>;
  allow(pattern: string): Promise<AllowResult>;
  forget(site: AllowedSite): Promise<boolean>;
  /** Null where the browser has no commands (Firefox for Android). */
  listCommands(): Promise<readonly BoundCommand[] | null>;
  /** Opens the browser's own page for shortcuts. */
  changeShortcuts(): Promise<void>;
  loadSettings(): Promise<Settings>;
  saveSettings(change: Partial<Settings>): Promise<Settings>;
  /** Bytes the library takes. */
  libraryBytes(): Promise<number>;
  openLibrary(): Promise<void>;
  listWords(): Promise<readonly WordListFacts[]>;
  forgetWords(): Promise<void>;
  /** Forgets how sites and pages were read. */
  forgetReading(): Promise<void>;
}

/** What the options page shows and can do. */
export function createOptionsModel(parts: OptionsParts) {
  const sites = signal<readonly AllowedSite[]>([]);
  const commands = signal<readonly BoundCommand[] | null>(null);
  const settings = signal<Settings | null>(null);
  /** The host the browser would not give back, or null. */
  const kept = signal<string | null>(null);

  const libraryBytes = signal<number | null>(null);
  /** True once the reader had everything about reading forgotten. */
  const forgotten = signal(false);

  const words = signal<readonly WordListFacts[]>([]);

  const forgetWords = async () => {
    await parts.forgetWords();
    words.value = await parts.listWords();
  };
  const forgetReading = async () => {
    await parts.forgetReading();
    forgotten.value = true;
  };
  const refreshSites = async () => {
    sites.value = await parts.listSites();
  };
  const refreshCommands = async () => {
    commands.value = await parts.listCommands();
  };

  return {
    sites,
    commands,
    settings,
    kept,
    libraryBytes,
    forgotten,
    words,
    refreshSites,
    refreshCommands,
    async load() {
      settings.value = await parts.loadSettings();
      await Promise.all([refreshSites(), refreshCommands()]);
      words.value = await parts.listWords();
      libraryBytes.value = await parts.libraryBytes();
    },
    /** Asks for the site of a suggested pattern. Call it first in a click. */
    async allow(pattern: string) {
      await parts.allow(pattern);
      await refreshSites();
    },
    async forget(site: AllowedSite) {
      const given = await parts.forget(site);
      kept.value = given ? null : site.host;
      await refreshSites();
    },
    changeShortcuts: parts.changeShortcuts,
    openLibrary: parts.openLibrary,
    forgetReading,
    forgetWords,
    /** Off also forgets what was counted so far. */
    async setLearnWords(learnWords: boolean) {
      settings.value = await parts.saveSettings({ learnWords });
      if (!learnWords) await forgetWords();
    },
    async change(change: Partial<Settings>) {
      settings.value = await parts.saveSettings(change);
    },
    /** Off also forgets what was remembered so far. */
    async setRemember(remember: boolean) {
      settings.value = await parts.saveSettings({ remember });
      if (remember) forgotten.value = false;
      else await forgetReading();
    },
  };
}

export type OptionsModel = ReturnType<typeof createOptionsModel>;
