import { t, tCount, uiLanguage } from '../../lib/i18n.ts';
import { originOfPattern } from '../../lib/sites/origin-pattern.ts';
import type { DiplomaticSite } from '../../lib/sites/site-list.ts';
import type { OptionsModel } from './options-model.ts';

interface SitesSectionProps {
  readonly model: OptionsModel;
  /** How many sites Taiyaku works on from the start. */
  readonly builtInCount: number;
  readonly suggested: readonly DiplomaticSite[];
}

/** Where Taiyaku looks by itself: from the start, allowed by the reader, and worth allowing. */
export function SitesSection({ model, builtInCount, suggested }: SitesSectionProps) {
  const sites = model.sites.value;
  const allowed = new Set(sites.flatMap((site) => site.origins));
  const offered = suggested.filter(({ pattern }) => !allowed.has(originOfPattern(pattern) ?? ''));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      <p>{tCount('options_built_in', builtInCount)}</p>

      <h3>{t('options_allowed')}</h3>
      {sites.length === 0 && <p class="soft">{t('options_allowed_none')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site.host}>
            <span class="name">{site.host === '*' ? t('options_all_sites') : site.host}</span>
            <button type="button" onClick={() => model.forget(site)}>
              {t('options_forget')}
              <span class="visually-hidden"> {site.host}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{model.kept.value && t('options_kept', model.kept.value)}</p>

      {offered.length > 0 && (
        <details>
          <summary>{tCount('options_suggested', offered.length)}</summary>
          <p class="soft">{t('options_suggested_hint')}</p>
          <ul class="sites">
            {offered.map((site) => (
              <li key={site.pattern}>
                <span class="name">
                  {countryName(site)} <span class="soft">{hostOf(site.pattern)}</span>
                </span>
                <button type="button" onClick={() => model.allow(site.pattern)}>
                  {t('options_allow')}
                  <span class="visually-hidden"> {countryName(site)}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const hostOf = (pattern: string) => pattern.replace(/^.*?:\/\/(\*\.)?/, '').replace(/\/.*$/, '');

/** In the language of the interface where the browser knows the country, else as the list has it. */
const countryName = ({ iso2, country }: DiplomaticSite) =>
  new Intl.DisplayNames([uiLanguage()], { type: 'region', fallback: 'none' }).of(iso2) ?? country;
