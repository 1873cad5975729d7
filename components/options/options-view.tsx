import { t } from '../../lib/i18n.ts';
import type { DiplomaticSite } from '../../lib/sites/site-list.ts';
import { DataSection } from './data-section.tsx';
import type { OptionsModel } from './options-model.ts';
import { ReadingSection } from './reading-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { WordsSection } from './words-section.tsx';

interface OptionsViewProps {
  readonly model: OptionsModel;
  readonly builtInCount: number;
  readonly suggested: readonly DiplomaticSite[];
}

/** The options page: reading, keys, sites, data. */
export function OptionsView({ model, builtInCount, suggested }: OptionsViewProps) {
  return (
    <main class="options">
      <header>
        <img src="/icon/large.svg" alt="" width="40" height="40" />
        <h1>{t('options_title')}</h1>
      </header>
      <ReadingSection model={model} />
      <ShortcutsSection model={model} />
      <SitesSection model={model} builtInCount={builtInCount} suggested={suggested} />
      <WordsSection model={model} />
      <DataSection model={model} />
    </main>
  );
}
