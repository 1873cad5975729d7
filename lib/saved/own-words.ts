import type { KnownWords } from '../align/row-pairs.ts';
import { loadSettings, type SettingsStorage } from '../settings/settings-store.ts';
import type { WordStorage, WordUse } from './word-lists.ts';

/**
 * Word lists as the reader's settings allow; a view that shows what a page has counted only uses them. What
 * reads and packs them is loaded with the first sentence asked for.
 */
export function ownWords(
  area: SettingsStorage & { readonly local: WordStorage },
  may: Exclude<WordUse, 'off'>,
): KnownWords {
  const lists = async () => {
    const { createWordLists } = await import('./word-lists.ts');
    return createWordLists(area.local, async () =>
      (await loadSettings(area)).learnWords ? may : 'off',
    );
  };
  let made: Promise<KnownWords> | null = null;
  const get = () => {
    made ??= lists();
    return made;
  };
  return {
    load: async (languages, rows) => (await get()).load(languages, rows),
    keep: async (languages, list) => (await get()).keep(languages, list),
  };
}
