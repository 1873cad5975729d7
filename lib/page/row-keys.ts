import type { PageCall } from '../messages/page-calls.ts';
import type { RowRef } from '../messages/page-state.ts';
import type { RowController } from './row-controller.ts';

interface KeyParts {
  /** The row control: keys count only while the focus is on it, so the page's own keys stay its own. */
  readonly target: HTMLElement;
  readonly controllers: readonly RowController[];
  readonly current: () => RowRef | null;
  readonly goTo: (row: RowRef) => void;
  readonly leave: () => void;
  readonly run: (call: PageCall) => void;
  readonly copy: (row: RowRef) => void;
}

/** j/k and arrows move, f flips, b shows both, s saves, c copies, Escape leaves. */
export function listenForRowKeys(parts: KeyParts, signal: AbortSignal): void {
  const rows = parts.controllers.flatMap(({ found }) =>
    found.bitext.segments.map((_, row) => ({ bitext: found.bitext.id, row })),
  );
  const step = (by: number) => {
    const now = parts.current();
    const index = rows.findIndex((row) => row.bitext === now?.bitext && row.row === now.row);
    const next = rows[Math.min(Math.max(index + by, 0), rows.length - 1)];
    if (next) parts.goTo(next);
  };
  const flip = () => {
    const row = parts.current();
    if (row) parts.run({ call: 'flip-row', row });
  };
  const keys: Readonly<Record<string, () => void>> = {
    j: () => step(1),
    ArrowDown: () => step(1),
    k: () => step(-1),
    ArrowUp: () => step(-1),
    f: flip,
    b: () => parts.run({ call: 'view', view: 'both' }),
    s: () => parts.run({ call: 'save-current' }),
    c: () => {
      const row = parts.current();
      if (row) parts.copy(row);
    },
    Escape: parts.leave,
  };
  parts.target.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    { signal },
  );
}
