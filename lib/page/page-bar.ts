import type { VeilStyle } from '../bitext/veil-style.ts';
import { t, tCount, uiDirection } from '../i18n.ts';
import type { PageCall } from '../messages/page-calls.ts';
import type { PageProblem } from '../messages/page-state.ts';
import { problemText } from '../problem-text.ts';
import { createBar } from './controls/bar.ts';
import { createControlsHost } from './controls/controls-host.ts';
import { type Corner, nextCorner, readCorner } from './controls/corner.ts';
import type { SavedRows } from './saved-rows.ts';
import type { SiteMemory } from './site-memory.ts';
import { viewName } from './view-name.ts';
import type { ViewState } from './view-state.ts';

/** How the reader likes our controls and the veil to look. */
export interface Looks {
  /** `system`, or one of the two schemes that controls.css knows. */
  readonly colours: string;
  readonly veil: VeilStyle;
}

/** Tells `take` the reader's choices now and after every change until `signal` ends; resolves after the first. */
export type FollowLooks = (take: (looks: Looks) => void, signal: AbortSignal) => Promise<void>;

interface BarParts {
  readonly doc: Document;
  readonly states: readonly ViewState[];
  readonly savedRows: SavedRows;
  readonly memory: SiteMemory;
  readonly followLooks: FollowLooks;
  /** The veil is another from now on. */
  readonly newVeil: () => void;
  /** True where nothing is known of this very page: it begins as the site was read. */
  readonly isNew: boolean;
  readonly run: (call: PageCall) => Promise<void>;
  readonly find: () => void;
  readonly more: (anchor: HTMLElement) => void;
  /** Our host was taken away for good. */
  readonly lost: () => void;
}

/** The bar of a page with bitexts, and the shadow root that holds it and all that comes later. */
export interface PageBar {
  readonly shadow: ShadowRoot;
  /** The corner with the bar: what opens from the bar goes in front of it. */
  readonly dock: HTMLElement;
  /** The bar itself. */
  readonly box: HTMLElement;
  say(text: string): void;
  /** Says that the extension was updated under the page: what was asked for can't come. */
  sayOld(): void;
  /** Shows the state anew. */
  show(): void;
  /** Shows the state after something was done; says what went wrong, if anything did. */
  refresh(problem: PageProblem | null): void;
  /** To the next corner. */
  move(): void;
}

export function createPageBar(parts: BarParts, signal: AbortSignal): PageBar {
  const { states, savedRows, memory } = parts;
  const shadow = createControlsHost(parts.doc, signal, parts.lost);
  const run = (call: PageCall) => void parts.run(call);
  const segments = states.flatMap(({ found }) => found.bitext.segments);
  const languages = [...new Set(states.flatMap(({ found }) => found.bitext.languages))];
  t('error_old'); // read while it can be: it is said when the extension is gone from under the page
  let collapsed = false;
  let corner = readCorner(null, uiDirection());
  let savedBefore = savedRows.count();
  let viewBefore = viewName(states);

  const setCorner = (next: Corner) => {
    corner = next;
    void memory.save({ corner });
    show();
  };
  const bar = createBar(
    shadow,
    {
      view: (view) => run({ call: 'view', view }),
      flipAll: () => run({ call: 'flip-all' }),
      saveAll: () => run({ call: 'save', rows: 'all' }),
      undo: () => run({ call: 'undo' }),
      off: () => run({ call: 'off' }),
      find: parts.find,
      more: parts.more,
      move: setCorner,
      collapse(next) {
        collapsed = next;
        void memory.save({ collapsed });
        show();
      },
    },
    signal,
  );

  function show(): void {
    bar.show({
      rows: segments.length,
      languages,
      view: viewName(states),
      allSaved: segments.every(({ id }) => savedRows.has(id)),
      collapsed,
      corner,
    });
  }
  show();

  const takeLooks = ({ colours, veil }: Looks) => {
    (shadow.host as HTMLElement).dataset.colours = colours;
    if (states.every(({ veilStyle }) => veilStyle === veil)) return;
    for (const state of states) state.veilStyle = veil;
    parts.newVeil();
  };
  const recallSite = async () => {
    const looking = parts.followLooks(takeLooks, signal);
    const known = await memory.load();
    await looking;
    if (signal.aborted) return;
    collapsed = known.collapsed === true;
    corner = readCorner(known.corner, uiDirection());
    // A choice made while the memory was being read stands; rows flipped one by one stand in "both" as well.
    const { view } = known;
    const isUntouched = parts.isNew && viewName(states) === 'both';
    if (typeof view === 'string' && view !== 'both' && isUntouched) {
      viewBefore = view;
      await parts.run({ call: 'view', view });
    }
    show();
  };
  void recallSite();
  const { length: changes } = savedRows.changes();
  if (changes > 0) bar.say(tCount('changes_menu', changes));

  return {
    shadow,
    dock: bar.dock,
    box: bar.box,
    say: (text) => bar.say(text),
    sayOld: () => bar.say(t('error_old')),
    show,
    move: () => setCorner(nextCorner(corner)),
    refresh(problem) {
      show();
      const view = viewName(states);
      if (view !== viewBefore && view !== 'mixed') void memory.save({ view });
      viewBefore = view;
      const saved = savedRows.count();
      const change = saved - savedBefore;
      savedBefore = saved;
      if (problem) bar.say(problemText(problem), false);
      else if (change > 0) bar.say(tCount('status_saved', change));
      else if (change < 0) bar.say(tCount('status_removed', -change), savedRows.undoCount() > 0);
    },
  };
}
