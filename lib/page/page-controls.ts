import { t, tCount } from '../i18n.ts';
import type { PageCall } from '../messages/page-calls.ts';
import type { PageProblem, RowRef } from '../messages/page-state.ts';
import { problemText } from '../problem-text.ts';
import { createBar } from './controls/bar.ts';
import { createControlsHost } from './controls/controls-host.ts';
import { createRowControl } from './controls/row-control.ts';
import type { RowController } from './row-controller.ts';
import { listenForRowKeys } from './row-keys.ts';
import { createRowPointer } from './row-pointer.ts';
import type { SavedRows } from './saved-rows.ts';
import { viewName } from './view-name.ts';

interface ControlParts {
  readonly doc: Document;
  readonly controllers: readonly RowController[];
  readonly savedRows: SavedRows;
  readonly session: (call: PageCall) => Promise<void>;
  /** Our host was taken away for good. */
  readonly lost: () => void;
}

/** All that is seen of Taiyaku in a page with bitexts: the bar, and the buttons at one row. */
export interface PageControls {
  /** The row with pointer or focus, or null. */
  currentRow(): RowRef | null;
  /** Scrolls to a row and puts the keyboard on it. */
  goTo(row: RowRef): void;
  /** Shows the state anew after something was done; says what went wrong, if anything did. */
  refresh(problem: PageProblem | null): void;
}

export function createPageControls(parts: ControlParts, signal: AbortSignal): PageControls {
  const { doc, controllers, savedRows, session } = parts;
  const shadow = createControlsHost(doc, signal, parts.lost);
  let current: RowRef | null = null;
  let collapsed = false;
  let savedBefore = countSaved();
  const run = (call: PageCall) => void session(call);

  const bar = createBar(
    shadow,
    {
      view: (view) => run({ call: 'view', view }),
      flipAll: () => run({ call: 'flip-all' }),
      saveAll: () => run({ call: 'save', rows: 'all' }),
      undo: () => run({ call: 'undo' }),
      off: () => run({ call: 'off' }),
      collapse(next) {
        collapsed = next;
        showBar();
      },
    },
    signal,
  );
  const control = createRowControl(shadow, signal);

  const controllerOf = (row: RowRef) =>
    controllers.find((one) => one.found.bitext.id === row.bitext);

  function countSaved(): number {
    return controllers
      .flatMap((one) => one.found.bitext.segments)
      .filter((segment) => savedRows.has(segment.id)).length;
  }

  const showBar = () => {
    const rows = controllers.reduce((sum, one) => sum + one.found.bitext.segments.length, 0);
    bar.show({
      rows,
      languages: [...new Set(controllers.flatMap((one) => one.found.bitext.languages))],
      view: viewName(controllers),
      allSaved: countSaved() === rows,
      collapsed,
    });
  };

  const showControl = () => {
    const controller = current && controllerOf(current);
    if (!current || !controller) return control.hide();
    const row = current;
    const segment = controller.found.bitext.segments[row.row];
    control.showAt(
      controller.shownElements(row.row),
      controller.found.root,
      segment !== undefined && savedRows.has(segment.id),
      {
        flip: () => run({ call: 'flip-row', row }),
        save: () => run({ call: 'save-current' }),
        copy: () => void copyRow(row),
      },
    );
  };

  /** Both sides of the row as plain text, a line each. */
  const copyRow = async (row: RowRef) => {
    const segment = controllerOf(row)?.found.bitext.segments[row.row];
    if (!segment) return;
    const text = segment.sides.map((side) => side.text).filter((one) => one !== '');
    await doc.defaultView?.navigator.clipboard.writeText(text.join('\n'));
    bar.say(t('page_copied'));
  };

  const choose = (row: RowRef | null) => {
    if (row?.bitext === current?.bitext && row?.row === current?.row) return;
    current = row;
    showControl();
  };

  const goTo = (row: RowRef) => {
    const [element] = controllerOf(row)?.shownElements(row.row) ?? [];
    if (!element) return;
    const box = element.getBoundingClientRect();
    const height = doc.defaultView?.innerHeight ?? 0;
    const inView = box.top >= 0 && box.bottom <= height;
    if (!inView) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    current = row;
    showControl();
    control.focus();
    showControl();
  };

  createRowPointer({ doc, controllers, keep: control.box, choose }, signal);
  listenForRowKeys(
    {
      target: control.box,
      controllers,
      current: () => current,
      goTo,
      leave() {
        (shadow.activeElement as HTMLElement | null)?.blur();
        choose(null);
      },
      run,
      copy: (row) => void copyRow(row),
    },
    signal,
  );
  // Inner scrollers and a resized window move rows under a control that is placed once.
  doc.addEventListener('scroll', showControl, { capture: true, passive: true, signal });
  doc.defaultView?.addEventListener('resize', showControl, { passive: true, signal });
  showBar();

  return {
    currentRow: () => current,
    goTo,
    refresh(problem) {
      showBar();
      showControl();
      const saved = countSaved();
      const change = saved - savedBefore;
      savedBefore = saved;
      if (problem) bar.say(problemText(problem), false);
      else if (change > 0) bar.say(tCount('status_saved', change));
      else if (change < 0) bar.say(tCount('status_removed', -change), savedRows.undoCount() > 0);
    },
  };
}
