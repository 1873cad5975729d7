import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { PageModel } from '../../../components/popup/page-model.ts';
import { createTour } from '../../../components/reader/tour-model.ts';
import type { BitextState } from '../../../lib/messages/page-state.ts';

const UNTOUCHED = { view: 'both', shown: ['both', 'both'], saved: [false, false] };

function tourOver() {
  const bitext = signal({ ...UNTOUCHED } as unknown as BitextState);
  const ended = vi.fn();
  const tour = createTour(ended);
  tour.follow({ bitext } as unknown as PageModel);
  const does = (change: object) => {
    bitext.value = { ...bitext.value, ...change };
  };
  return { tour, ended, does };
}

describe('the first run', () => {
  it('goes on when a row is flipped, a language chosen, a row saved, and then ends', () => {
    const { tour, ended, does } = tourOver();
    expect(tour.step.value).toBe('flip');
    does({ shown: ['both', 1] });
    expect(tour.step.value).toBe('view');
    does({ view: 1, shown: [1, 1] });
    expect(tour.step.value).toBe('save');
    does({ saved: [true, false] });
    expect(tour.step.value).toBeNull();
    expect(tour.done.value).toBe(true);
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('waits for the step it is at: a row saved first is not forgotten', () => {
    const { tour, does } = tourOver();
    does({ saved: [true, false] });
    expect(tour.step.value).toBe('flip');
    does({ view: 0, shown: [0, 1] });
    expect(tour.step.value).toBeNull();
  });

  it('ends at once when it is skipped, and says nothing more', () => {
    const { tour, ended, does } = tourOver();
    tour.skip();
    does({ shown: ['both', 1] });
    expect(tour.step.value).toBeNull();
    expect(tour.done.value).toBe(false);
    expect(ended).toHaveBeenCalledTimes(1);
  });
});
