import { COLOUR_SCHEMES } from '../lib/settings/colours.ts';
import {
  followSettings,
  type Settings,
  type SettingsStorage,
} from '../lib/settings/settings-store.ts';
import { TEXT_SIZE_LENGTHS } from '../lib/settings/text-size.ts';

/** Sets an extension page as the reader likes it, and again when they change their mind in the options. */
export function applySettings(areas: SettingsStorage, root: HTMLElement): Promise<void> {
  return followSettings(areas, ({ textSize, colours, veil }: Settings) => {
    root.style.setProperty('--size-text', TEXT_SIZE_LENGTHS[textSize]);
    root.style.colorScheme = COLOUR_SCHEMES[colours];
    root.dataset.veil = veil;
  });
}
