import { readView } from '../bitext/view-name.ts';
import type { FoundBitext } from '../layout/found-bitext.ts';
import type { AskBackground } from '../messages/background-calls.ts';
import type { Visit, VisitedText } from '../messages/visit.ts';
import type { ShownMemory } from './shown-memory.ts';
import { viewName } from './view-name.ts';
import type { ViewState } from './view-state.ts';

/** What the reader made of this page in this tab, through the background: the page itself can't see it. */
export interface VisitMemory {
  /** Null where there is none, or nothing may be remembered. */
  load(): Promise<Visit | null>;
  save(visit: Visit): Promise<void>;
}

export const createVisitMemory = (ask: AskBackground): VisitMemory => ({
  load: () => ask('visit', {}).catch(() => null),
  async save(visit) {
    await ask('note-visit', { visit }).catch(() => false);
  },
});

/** Flips go round the languages: one digit a row, 36 languages at most. */
const BASE = 36;

export function visitOf(states: readonly ViewState[]): Visit {
  const texts = states.map((state): VisitedText => {
    const { segments } = state.found.bitext;
    const { flips } = state.memory();
    const digits = segments.map(({ id }) => (flips.get(id) ?? 0).toString(BASE));
    return { ...endsOf(segments), flips: flips.size === 0 ? '' : digits.join('') };
  });
  return { view: viewName(states), texts };
}

/** What a visit made of texts found again; a text that has changed since has no flips. Null where nothing was made. */
export function memoryOfVisit(
  visit: Visit | null,
  found: readonly FoundBitext[],
): ShownMemory | null {
  if (!visit || visit.texts.length === 0) return null;
  const languages = [...new Set(found.flatMap(({ bitext }) => bitext.languages))];
  const { view, manner } = readView(visit.view, languages);
  const flips = found.flatMap(({ bitext: { segments } }) => {
    const ends = endsOf(segments);
    const text = visit.texts.find(({ first, last }) => first === ends.first && last === ends.last);
    if (text?.flips.length !== segments.length) return [];
    return segments.map(
      ({ id }, row) => [id, Number.parseInt(text.flips[row] ?? '0', BASE)] as const,
    );
  });
  return {
    view: view === 'both' ? 'both' : (languages[view] ?? 'both'),
    manner,
    flips: new Map(flips),
  };
}

const endsOf = (segments: readonly { readonly id: string }[]) => ({
  first: segments[0]?.id ?? '',
  last: segments.at(-1)?.id ?? '',
});
