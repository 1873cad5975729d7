import { readView } from '../bitext/view-name.ts';
import { t } from '../i18n.ts';
import type { PageCall } from '../messages/page-calls.ts';
import type { RowRef } from '../messages/page-state.ts';
import type { BringPart } from './bring-part.ts';
import { changeAll } from './change-all.ts';
import { element } from './controls/element.ts';
import { createLiveRegion } from './controls/live-region.ts';
import css from './controls/row-control.css?inline';
import { createRowControl } from './controls/row-control.ts';
import { copyText } from './copy-text.ts';
import { onDemand } from './on-demand.ts';
import type { PageBar } from './page-bar.ts';
import { pauseInPage } from './pause-in-page.ts';
import { createRowController } from './row-controller.ts';
import { createRowFocus } from './row-focus.ts';
import { listenForRowKeys } from './row-keys.ts';
import { createRowPointer, type Met } from './row-pointer.ts';
import { rowWords } from './row-words.ts';
import type { SavedRows } from './saved-rows.ts';
import { sentencesOnDemand } from './sentences-on-demand.ts';
import type { PageTools, SelectedSide } from './tools/tool-parts.ts';
import { viewName } from './view-name.ts';
import type { ViewState } from './view-state.ts';
import { watchSelection } from './watch-selection.ts';
import { whenRowsMove } from './when-rows-move.ts';

/** What the rows need from the reader that is already there. */
export interface RowsParts {
  readonly doc: Document;
  readonly states: readonly ViewState[];
  readonly bar: PageBar;
  readonly savedRows: SavedRows;
  readonly run: (call: PageCall) => void;
  /** Saves a row with the reader's own words. */
  readonly saveWithNote: (row: RowRef, note: string) => Promise<void>;
  readonly bringPart: BringPart;
  readonly now: () => number;
}

/** All that a person does to rows: flips, the buttons at one row, keys, selections, and the tools behind them. */
export interface PageRows {
  /** The row with pointer or focus, or null. */
  currentRow(): RowRef | null;
  /** Scrolls to a row; with `focus` the keyboard goes there too. */
  goTo(row: RowRef, focus: boolean): void;
  flipRow(row: RowRef): void;
  flipAll(): void;
  /** A view as `spellView` names it. */
  setView(view: string): void;
  /** Shows what is veiled in the veil the reader has now chosen. */
  veilAnew(): void;
  /** The first row on the screen, or null. */
  topRow(): RowRef | null;
  /** Shows anew what depends on the state of the page. */
  refresh(): void;
  openFind(): void;
  openMenu(anchor: HTMLElement): void;
  /** What first met a text, before this came. */
  meet(first: Met): void;
}

/** Comes into the page when a person first meets a text or asks for something; ends with `signal`. */
export function createPageRows(parts: RowsParts, signal: AbortSignal): PageRows {
  const { doc, states, bar, savedRows, run } = parts;
  const { shadow } = bar;
  shadow.append(element(doc, 'style', {}, css));
  const controllers = states.map((state) => createRowController(state, signal));
  const control = createRowControl(shadow, bar.box, signal);
  const rows = createRowFocus(doc, shadow, controllers, control, showControl);

  const withTools = async (use: (made: PageTools) => void) => {
    const made = await tools.get();
    if (made) use(made);
    else if (!signal.aborted) bar.say(t('error_old'));
  };
  const peek = (row: RowRef) => void withTools((made) => made.togglePeek(row));
  const openFind = () => void withTools((made) => made.openFind());

  /** All that both languages of a row say, a line each. */
  const copyRow = async (row: RowRef) => {
    const segment = rows.controllerOf(row)?.found.bitext.segments[row.row];
    const texts = segment?.sides.map((side) => side.text).filter((one) => one !== '') ?? [];
    bar.say(t((await copyText(doc, texts.join('\n'))) ? 'page_copied' : 'page_not_copied'));
  };

  const sentences = sentencesOnDemand(
    {
      doc,
      bringPart: parts.bringPart,
      controllers,
      pause: pauseInPage,
      isSaved: savedRows.has,
      toggle: (draft) => run({ call: 'toggle-sentence', draft }),
      tell: () => refresh(),
      speak: createLiveRegion(shadow).say,
    },
    signal,
  );
  const wordsOf = (row: RowRef) => {
    const segment = rows.controllerOf(row)?.found.bitext.segments[row.row];
    return segment ? rowWords(segment, sentences.known(row)) : null;
  };
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
        label: [
          t('page_row_label', row.row + 1, segments.length),
          ...(wordsOf(row)?.odd ?? []),
        ].join('. '),
      },
      {
        flip: () => run({ call: 'flip-row', row }),
        save: () => run({ call: 'save-current' }),
        copy: () => void copyRow(row),
        peek: () => peek(row),
        more: (anchor) => void withTools((made) => made.openRowMenu(anchor, row)),
      },
    );
  }
  const refresh = () => {
    showControl();
    tools.now?.refresh();
  };

  const tools = onDemand(
    parts.bringPart,
    'tools',
    {
      doc,
      shadow,
      dock: bar.dock,
      controllers,
      view: () => viewName(states),
      run,
      goTo: rows.goTo,
      say: bar.say,
      refresh() {
        bar.show();
        refresh();
      },
      moveBar: bar.move,
      sentence: (row: RowRef) => sentences.chosen(row),
      bringPart: parts.bringPart,
      pairsOf: sentences.pairs,
      wordsOf,
      saveSelection: (selected: SelectedSide) => void saveSelection(selected),
      changes: savedRows.changes,
      today: () => new Date().toISOString().slice(0, 10),
    },
    signal,
  );

  const pointer = createRowPointer(
    { doc, controllers, keep: control.box, choose: rows.choose },
    signal,
  );
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
          refresh();
        },
        peek,
        endPeek: () => tools.now?.closePeek(),
        sentence: (by) => sentences.step(by),
        saveSentence: (row) => sentences.chosen(row)?.toggle(),
        find: openFind,
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
  whenRowsMove(doc, controllers, showControl, signal);

  return {
    currentRow: rows.current,
    goTo: rows.goTo,
    flipRow: (row) => rows.controllerOf(row)?.flipRow(row.row),
    flipAll: () => changeAll(controllers, (one, first) => one.flipAll(first)),
    setView: (name) =>
      changeAll(controllers, (one, first) => {
        const { view, manner } = readView(name, one.found.bitext.languages);
        one.setView(view, manner, first);
      }),
    veilAnew() {
      for (const one of controllers) one.veilAnew();
    },
    topRow() {
      for (const one of controllers) {
        const [row] = one.onScreen();
        if (row !== undefined) return { bitext: one.found.bitext.id, row };
      }
      return null;
    },
    refresh,
    openFind,
    openMenu: (anchor) => void withTools((made) => made.openBarMenu(anchor)),
    meet(first) {
      pointer.meet(first);
      void sentences.meet(first.spot);
    },
  };
}
