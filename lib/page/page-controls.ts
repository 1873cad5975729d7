import { t, tCount, uiDirection } from '../i18n.ts';
import type { PageCall } from '../messages/page-calls.ts';
import type { PageProblem, RowRef } from '../messages/page-state.ts';
import { problemText } from '../problem-text.ts';
import type { BringPart } from './bring-part.ts';
import { createBar } from './controls/bar.ts';
import { createControlsHost } from './controls/controls-host.ts';
import { type Corner, nextCorner, readCorner } from './controls/corner.ts';
import { createRowControl } from './controls/row-control.ts';
import { copyText } from './copy-text.ts';
import { documentsOf } from './in-window.ts';
import { pauseInPage } from './pause-in-page.ts';
import type { RowController } from './row-controller.ts';
import { createRowFocus } from './row-focus.ts';
import { listenForRowKeys } from './row-keys.ts';
import { createRowPointer } from './row-pointer.ts';
import type { SavedRows } from './saved-rows.ts';
import { sentencesOnDemand } from './sentences-on-demand.ts';
import type { SiteMemory } from './site-memory.ts';
import type { PageTools, SelectedSide } from './tools/tool-parts.ts';
import { toolsOnDemand } from './tools-on-demand.ts';
import { viewName } from './view-name.ts';
import { watchSelection } from './watch-selection.ts';

interface ControlParts {
  readonly doc: Document;
  readonly controllers: readonly RowController[];
  readonly savedRows: SavedRows;
  readonly session: (call: PageCall) => Promise<void>;
  readonly saveWithNote: (row: RowRef, note: string) => Promise<void>;
  readonly bringPart: BringPart;
  readonly memory: SiteMemory;
  readonly now: () => number;
  /** Our host was taken away for good. */
  readonly lost: () => void;
}

/** All that is seen of Taiyaku in a page with bitexts: the bar, and the buttons at one row. */
export interface PageControls {
  /** The row with pointer or focus, or null. */
  currentRow(): RowRef | null;
  /** Scrolls to a row and puts the keyboard on it. */
  goTo(row: RowRef): void;
  /** Scrolls to a row and leaves the keyboard where it is. */
  show(row: RowRef): void;
  /** Shows the state anew after something was done; says what went wrong, if anything did. */
  refresh(problem: PageProblem | null): void;
}

export function createPageControls(parts: ControlParts, signal: AbortSignal): PageControls {
  const { doc, controllers, savedRows, session, memory } = parts;
  const shadow = createControlsHost(doc, signal, parts.lost);
  const run = (call: PageCall) => void session(call);
  t('error_old'); // read while it can be: it is said when the extension is gone from under the page
  let collapsed = false;
  let corner = readCorner(null, uiDirection());
  let savedBefore = savedRows.count();
  let viewBefore = 'both';

  const withTools = async (use: (made: PageTools) => void) => {
    const made = await tools.get();
    if (made) use(made);
    else if (!signal.aborted) bar.say(t('error_old'));
  };
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
      find: () => void withTools((made) => made.openFind()),
      more: (anchor) => void withTools((made) => made.openBarMenu(anchor)),
      move: setCorner,
      collapse(next) {
        collapsed = next;
        void memory.save({ collapsed });
        show();
      },
    },
    signal,
  );
  const control = createRowControl(shadow, signal);
  const rows = createRowFocus(doc, shadow, controllers, control, showControl);

  function countSaved(): number {
    return controllers
      .flatMap((one) => one.found.bitext.segments)
      .filter((segment) => savedRows.has(segment.id)).length;
  }

  /** All that both languages of a row say, a line each. */
  const copyRow = async (row: RowRef) => {
    const segment = rows.controllerOf(row)?.found.bitext.segments[row.row];
    const texts = segment?.sides.map((side) => side.text).filter((one) => one !== '') ?? [];
    bar.say(t((await copyText(doc, texts.join('\n'))) ? 'page_copied' : 'page_not_copied'));
  };

  const sentences = sentencesOnDemand(
    parts.bringPart,
    {
      doc,
      controllers,
      pause: pauseInPage,
      isSaved: savedRows.has,
      toggle: (draft) => run({ call: 'toggle-sentence', draft }),
    },
    signal,
  );
  const saveSelection = async (selected: SelectedSide) => {
    if (await sentences.saveSelection(selected)) return;
    await parts.saveWithNote(selected.row, selected.text);
  };

  function showControl(): void {
    const row = rows.current();
    sentences.setRow(row);
    const controller = row && rows.controllerOf(row);
    if (!row || !controller) {
      control.hide();
      return;
    }
    const { segments } = controller.found.bitext;
    const segment = segments[row.row];
    control.showAt(
      {
        elements: controller.shownElements(row.row),
        root: controller.found.root,
        saved: segment !== undefined && savedRows.has(segment.id),
        oneSide: controller.shown(row.row) !== 'both',
        label: t('page_row_label', row.row + 1, segments.length),
      },
      {
        flip: () => run({ call: 'flip-row', row }),
        save: () => run({ call: 'save-current' }),
        copy: () => void copyRow(row),
        peek: () => void withTools((made) => made.togglePeek(row)),
        more: (anchor) => void withTools((made) => made.openRowMenu(anchor, row)),
      },
    );
  }

  function show(): void {
    const count = controllers.reduce((sum, one) => sum + one.found.bitext.segments.length, 0);
    bar.show({
      rows: count,
      languages: [...new Set(controllers.flatMap((one) => one.found.bitext.languages))],
      view: viewName(controllers),
      allSaved: countSaved() === count,
      collapsed,
      corner,
    });
    showControl();
    tools.now?.refresh();
  }

  const tools = toolsOnDemand(
    parts.bringPart,
    {
      doc,
      shadow,
      dock: bar.dock,
      controllers,
      view: () => viewName(controllers),
      run,
      goTo: rows.goTo,
      say: (text) => bar.say(text),
      refresh: show,
      moveBar: () => setCorner(nextCorner(corner)),
      sentence: (row) => sentences.chosen(row),
      saveSelection: (selected) => void saveSelection(selected),
      today: () => new Date().toISOString().slice(0, 10),
    },
    signal,
  );

  createRowPointer({ doc, controllers, keep: control.box, choose: rows.choose }, signal);
  listenForRowKeys(
    {
      target: control.box,
      controllers,
      current: rows.current,
      goTo: (row) => rows.goTo(row, true),
      now: parts.now,
      actions: {
        flip: (row) => run({ call: 'flip-row', row }),
        both: () => run({ call: 'view', view: 'both' }),
        save: () => run({ call: 'save-current' }),
        copy: (row) => void copyRow(row),
        reveal(row) {
          if (sentences.reveal()) return;
          const controller = rows.controllerOf(row);
          controller?.setOpen(row.row, !controller.isOpen(row.row));
          show();
        },
        peek: (row) => void withTools((made) => made.togglePeek(row)),
        endPeek: () => tools.now?.closePeek(),
        sentence: (by) => sentences.step(by),
        saveSentence: (row) => sentences.chosen(row)?.toggle(),
        find: () => void withTools((made) => made.openFind()),
        sheet: () => void withTools((made) => made.openKeySheet()),
        leave() {
          tools.now?.closePeek();
          rows.leave();
        },
      },
    },
    signal,
  );
  watchSelection(
    doc,
    controllers,
    (selected) => {
      if (selected) void withTools((made) => made.offerForSelection(selected));
      else tools.now?.withdrawOffer();
    },
    signal,
  );
  // Inner scrollers and a resized window move rows under a control that is placed once.
  for (const own of documentsOf(doc, controllers)) {
    own.addEventListener('scroll', showControl, { capture: true, passive: true, signal });
  }
  doc.defaultView?.addEventListener('resize', showControl, { passive: true, signal });
  show();

  const recallSite = async () => {
    const known = await memory.load();
    if (signal.aborted) return;
    collapsed = known.collapsed === true;
    corner = readCorner(known.corner, uiDirection());
    const { view } = known;
    // A choice made while the memory was being read stands; rows flipped one by one stand in "both" as well.
    if (typeof view === 'string' && view !== 'both' && viewName(controllers) === 'both') {
      viewBefore = view;
      await session({ call: 'view', view });
    }
    show();
  };
  void recallSite();

  return {
    currentRow: rows.current,
    goTo: (row) => rows.goTo(row, true),
    show: (row) => rows.goTo(row, false),
    refresh(problem) {
      show();
      const view = viewName(controllers);
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
