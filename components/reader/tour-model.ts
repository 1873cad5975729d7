import { effect, signal } from '@preact/signals';
import type { BitextState } from '../../lib/messages/page-state.ts';
import type { PageModel } from '../popup/page-model.ts';

/** What the first run teaches, each by doing it once on the sample. */
export const TOUR_STEPS = ['flip', 'view', 'save'] as const;

export type TourStep = (typeof TOUR_STEPS)[number];

/** Three short steps over the sample; each goes on by itself once it was done. */
export interface Tour {
  /** The step now, or null once all are done or the reader skipped them. */
  readonly step: { readonly value: TourStep | null };
  /** True once every step was done: a last word can be said. */
  readonly done: { readonly value: boolean };
  /** Watches what is done on the page. */
  follow(page: PageModel): void;
  skip(): void;
}

const hasFlip = ({ view, shown }: BitextState) => shown.some((one) => one !== view);

/** `ended` is told once, by the last step or by skipping: the tour never comes again. */
export function createTour(ended: () => void): Tour {
  const step = signal<TourStep | null>(TOUR_STEPS[0]);
  const done = signal(false);
  const isDone: Readonly<Record<TourStep, (bitext: BitextState) => boolean>> = {
    flip: hasFlip,
    view: ({ view }) => view !== 'both',
    save: ({ saved }) => saved.some(Boolean),
  };
  const end = () => {
    if (step.value === null) return;
    step.value = null;
    ended();
  };
  return {
    step,
    done,
    skip: end,
    follow(page) {
      const stop = effect(() => {
        const bitext = page.bitext.value;
        const now = step.value;
        if (now === null) return queueMicrotask(() => stop());
        if (!bitext || !isDone[now](bitext)) return;
        const next = TOUR_STEPS[TOUR_STEPS.indexOf(now) + 1];
        if (next) step.value = next;
        else {
          done.value = true;
          end();
        }
      });
    },
  };
}
