import { t } from '../../lib/i18n.ts';
import type { DiplomaticSite } from '../../lib/sites/site-list.ts';
import { MemorySection } from './memory-section.tsx';
import type { OptionsModel } from './options-model.ts';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { TextSizeSection } from './text-size-section.tsx';

interface OptionsViewProps {
  readonly model: OptionsModel;
  readonly builtInCount: number;
  readonly suggested: readonly DiplomaticSite[];
}

/** The options page: sites, shortcuts, text size. */
export function OptionsView({ model, builtInCount, suggested }: OptionsViewProps) {
  return (
    <main class="options">
      <header>
        <img src="/icon/large.svg" alt="" width="40" height="40" />
        <h1>{t('options_title')}</h1>
      </header>
      <SitesSection model={model} builtInCount={builtInCount} suggested={suggested} />
      <ShortcutsSection model={model} />
      <TextSizeSection model={model} />
      <MemorySection model={model} />
      <p class="soft">{t('options_private')}</p>
    </main>
  );
}
