import { VEIL_STYLES, type VeilStyle } from '../bitext/veil-style.ts';
import { readChoice } from './choice.ts';
import { COLOURS, type Colours } from './colours.ts';
import { readTextSize, type TextSize } from './text-size.ts';

/** Key of the one record that holds the reader's choices. Not part of the library. */
const SETTINGS_KEY = 'settings';

export interface Settings {
  readonly textSize: TextSize;
  readonly colours: Colours;
  readonly veil: VeilStyle;
  /** Whether views, the bar's place and the like are remembered by site. */
  readonly remember: boolean;
  /** Whether the words of texts read are counted, to pair sentences better; only where asked for. */
  readonly learnWords: boolean;
  /** True once the first run was gone through or skipped. */
  readonly toured: boolean;
}

/** The part of `storage` that settings need. */
export interface SettingsStorage {
  readonly local: {
    get(key: string): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  readonly onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}

type ChangeListener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** The reader's choices; what was never chosen, or cannot be read, has its first value. */
export async function loadSettings(areas: SettingsStorage): Promise<Settings> {
  const stored = await areas.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY]);
}

/** Runs one writer at a time. */
export type SettingsLock = <T>(run: () => Promise<T>) => Promise<T>;

/**
 * Saves the choices in `change` and keeps the others, also those a newer version wrote. Under `lock`: of two
 * choices made at once each would else be written over what the other had read.
 */
export function saveSettings(
  areas: SettingsStorage,
  change: Partial<Settings>,
  lock: SettingsLock,
): Promise<Settings> {
  return lock(async () => {
    const { [SETTINGS_KEY]: before } = await areas.local.get(SETTINGS_KEY);
    const after = { ...asRecord(before), ...change };
    await areas.local.set({ [SETTINGS_KEY]: after });
    return readSettings(after);
  });
}

/**
 * Tells `listener` the choices now and after every change, in whatever page it was made, until `signal` ends.
 * Resolves once the first are told.
 */
export async function followSettings(
  areas: SettingsStorage,
  listener: (settings: Settings) => void,
  signal?: AbortSignal,
): Promise<void> {
  const changed: ChangeListener = (changes, area) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) listener(readSettings(change.newValue));
  };
  areas.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => areas.onChanged.removeListener(changed), { once: true });
  const now = await loadSettings(areas);
  if (!signal?.aborted) listener(now);
}

function readSettings(stored: unknown): Settings {
  const { textSize, colours, veil, remember, learnWords, toured } = asRecord(stored);
  return {
    textSize: readTextSize(textSize),
    colours: readChoice(COLOURS, colours),
    veil: readChoice(VEIL_STYLES, veil),
    remember: remember !== false,
    learnWords: learnWords === true,
    toured: toured === true,
  };
}

function asRecord(stored: unknown): Record<string, unknown> {
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
}
