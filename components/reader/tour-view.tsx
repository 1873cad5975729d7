import { t } from '../../lib/i18n.ts';
import { TOUR_STEPS, type Tour } from './tour-model.ts';

/** The first run: what to try now, above the sample it is tried on. Gone once done or skipped. */
export function TourView({ tour }: { readonly tour: Tour }) {
  const step = tour.step.value;
  if (step === null) {
    return tour.done.value ? (
      <section class="tour" role="status">
        <p>{t('tour_done')}</p>
      </section>
    ) : null;
  }
  return (
    <section class="tour" aria-labelledby="tour-title">
      <h2 id="tour-title">{t('tour_title')}</h2>
      <ol>
        {TOUR_STEPS.map((one, index) => {
          const at = TOUR_STEPS.indexOf(step);
          const place = index < at ? 'past' : index === at ? 'now' : 'ahead';
          return (
            <li key={one} class={place} aria-current={place === 'now' ? 'step' : undefined}>
              <span class="mark" aria-hidden="true">
                {place === 'past' ? '✓' : index + 1}
              </span>
              <span>
                {t(`tour_${one}`)}
                {place === 'past' && <span class="visually-hidden"> ({t('tour_step_done')})</span>}
              </span>
            </li>
          );
        })}
      </ol>
      <p role="status" class="visually-hidden">
        {t(`tour_${step}`)}
      </p>
      <button type="button" class="plain" onClick={tour.skip}>
        {t('tour_skip')}
      </button>
    </section>
  );
}
