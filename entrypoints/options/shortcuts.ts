import type { BoundCommand } from '../../components/options/options-model.ts';
import { browser } from '../../lib/browser.ts';
import { t } from '../../lib/i18n.ts';

/** Firefox only, since 137. */
interface ShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** The commands as bound now; null where the browser has none (Firefox for Android). */
export async function listCommands(): Promise<readonly BoundCommand[] | null> {
  const commands = await browser.commands?.getAll();
  if (!commands) return null;
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    // The browsers give this one no description of ours.
    description: name === '_execute_action' ? t('options_open_popup') : description,
    shortcut,
  }));
}

/** Opens the browser's page of shortcuts: no extension may bind keys by itself. */
export async function changeShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & ShortcutSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
