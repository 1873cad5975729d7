import { VEIL_STYLES, type VeilStyle } from '../bitext/veil-style.ts';
import { type Shown, shownSide, type View } from '../bitext/view.ts';
import type { Manner } from '../bitext/view-name.ts';
import type { FoundBitext } from '../layout/found-bitext.ts';
import { mannerFor } from './arrangement.ts';
import type { Veil } from './show-place.ts';
import { rememberedView, type ShownMemory } from './shown-memory.ts';

/** What is to be seen of one bitext: its view, the rows turned and opened. Row-controller writes it to the page. */
export interface ViewState {
  readonly found: FoundBitext;
  readonly view: View;
  readonly manner: Manner;
  /** The manner it stands in: plain where its layout has by itself what was asked for. */
  readonly stands: Manner;
  /** True where every row stands as published. */
  readonly asPublished: boolean;
  /** What view and flips make of a row, whether it was opened or not. */
  turned(row: number): Shown;
  /** What a row shows. In recall: the side that is not veiled. */
  shown(row: number): Shown;
  /** True where the reader asked to see every side of a row, whatever the view. */
  isOpen(row: number): boolean;
  setOpen(row: number, open: boolean): void;
  /** How a row stands veiled in recall. */
  veil(row: number): Veil;
  /** The look of the veil, as the reader chose it in the options. */
  veilStyle: VeilStyle;
  setVeil(row: number, veil: Veil): void;
  turn(row: number): void;
  turnAll(): void;
  /** One language, or both as published; single flips are forgotten. */
  setView(view: View, manner: Manner): void;
  /** What the reader made of it, for the same text in a changed page. */
  memory(): ShownMemory;
}

export function createViewState(found: FoundBitext, memory: ShownMemory | null): ViewState {
  const { languages, segments, layout } = found.bitext;
  let view: View = memory ? rememberedView(memory, languages) : 'both';
  let manner: Manner = memory?.manner ?? 'plain';
  const flips = segments.map(({ id }) => (memory?.flips.get(id) ?? 0) % languages.length);
  const open = new Set<number>();
  const veils = new Map<number, Veil>();
  const turned = (row: number) => shownSide(view, flips[row] ?? 0, languages.length);

  const state: ViewState = {
    found,
    get view() {
      return view;
    },
    get manner() {
      return manner;
    },
    get stands() {
      return mannerFor(layout, manner);
    },
    get asPublished() {
      return view === 'both' && state.stands === 'plain' && open.size === 0 && !flips.some(Boolean);
    },
    turned,
    shown: (row) => (open.has(row) && manner !== 'recall' ? 'both' : turned(row)),
    isOpen: (row) => open.has(row),
    setOpen(row, on) {
      if (on) open.add(row);
      else open.delete(row);
    },
    veilStyle: VEIL_STYLES[0],
    veil: (row) => veils.get(row) ?? 'closed',
    setVeil: (row, veil) => void veils.set(row, veil),
    turn(row) {
      flips[row] = ((flips[row] ?? 0) + 1) % languages.length;
      open.delete(row);
    },
    turnAll() {
      for (const row of flips.keys()) state.turn(row);
    },
    setView(next, how) {
      view = next;
      manner = how;
      flips.fill(0);
      open.clear();
      veils.clear();
    },
    memory: () => ({
      view: view === 'both' ? 'both' : (languages[view] ?? 'both'),
      manner,
      flips: new Map(segments.flatMap(({ id }, row) => (flips[row] ? [[id, flips[row]]] : []))),
    }),
  };
  return state;
}
