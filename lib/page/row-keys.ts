import type { RowRef } from '../messages/page-state.ts';
import type { RowController } from './row-controller.ts';

/** What the keys do; each is also a button or a menu entry. */
export interface KeyActions {
  flip(row: RowRef): void;
  both(): void;
  reveal(row: RowRef): void;
  peek(row: RowRef): void;
  /** The peek key was let go after having been held. */
  endPeek(): void;
  save(): void;
  copy(row: RowRef): void;
  /** Paints the next sentence of the row with its counterpart, or the one before. */
  sentence(by: 1 | -1): void;
  /** Saves the sentence stepped to, or takes it out. */
  saveSentence(row: RowRef): void;
  find(): void;
  sheet(): void;
  leave(): void;
}

interface KeyParts {
  /** The row control: keys count only while the focus is on it, so the page's own keys stay its own. */
  readonly target: HTMLElement;
  readonly controllers: readonly RowController[];
  readonly current: () => RowRef | null;
  readonly goTo: (row: RowRef) => void;
  readonly actions: KeyActions;
  readonly now: () => number;
}

/** A peek key pressed for longer is held: letting go ends the peek, ms. */
const HELD = 350;

/** j/k and arrows move, f b v p s c act on the row, `.` and `,` step by sentence, / finds, ? lists the keys, Escape leaves. */
export function listenForRowKeys(parts: KeyParts, signal: AbortSignal): void {
  const { actions, current, now } = parts;
  const rows = parts.controllers.flatMap(({ found }) =>
    found.bitext.segments.map((_, row) => ({ bitext: found.bitext.id, row })),
  );
  const to = (index: number) => {
    const next = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (next) parts.goTo(next);
  };
  const at = () => {
    const row = current();
    return rows.findIndex((one) => one.bitext === row?.bitext && one.row === row.row);
  };
  const onRow = (act: (row: RowRef) => void) => () => {
    const row = current();
    if (row) act(row);
  };
  const down = () => to(at() + 1);
  const up = () => to(at() - 1);
  const keys: Readonly<Record<string, () => void>> = {
    j: down,
    ArrowDown: down,
    k: up,
    ArrowUp: up,
    Home: () => to(0),
    End: () => to(rows.length - 1),
    f: onRow(actions.flip),
    b: actions.both,
    v: onRow(actions.reveal),
    p: onRow(actions.peek),
    s: actions.save,
    c: onRow(actions.copy),
    '.': () => actions.sentence(1),
    ',': () => actions.sentence(-1),
    S: onRow(actions.saveSentence),
    '/': actions.find,
    '?': actions.sheet,
    Escape: actions.leave,
  };

  let pressed = 0;
  parts.target.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      const moves = act === down || act === up;
      if (event.repeat && !moves) return;
      pressed = now();
      act();
    },
    { signal },
  );
  parts.target.addEventListener(
    'keyup',
    (event) => {
      if (event.key === 'p' && now() - pressed > HELD) actions.endPeek();
    },
    { signal },
  );
}
