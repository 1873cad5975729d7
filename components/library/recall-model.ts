import { computed, signal } from '@preact/signals';
import type { LibraryRow } from '../../lib/saved/library-rows.ts';
import type { ChangesModel } from './changes-model.ts';

/** How well the hidden side was recalled; kept as a tag, which exports carry along. */
export const GRADES = [1, 2, 3] as const;
export type Grade = (typeof GRADES)[number];

const tagOf = (grade: Grade): string => `recall-${grade}`;

interface Session {
  readonly rows: readonly LibraryRow[];
  readonly at: number;
  /** Index of the side that is asked for and hidden until told. */
  readonly hidden: number;
  readonly revealed: boolean;
}

/** Going through rows with one side hidden: look, recall, reveal, grade. There is no schedule. */
export function createRecallModel(changes: ChangesModel) {
  const session = signal<Session | null>(null);
  const step = (change: Partial<Session>) => {
    if (session.value !== null) session.value = { ...session.value, ...change };
  };
  return {
    session,
    row: computed(() => session.value?.rows[session.value.at] ?? null),
    /** Begins with the rows that have text on two sides; without any there is no session. */
    start(rows: readonly LibraryRow[]): void {
      const asked = rows.filter(
        ({ segment }) => segment.sides.filter((side) => side.text !== '').length >= 2,
      );
      session.value =
        asked.length === 0 ? null : { rows: asked, at: 0, hidden: 1, revealed: false };
    },
    reveal: () => step({ revealed: true }),
    /** Asks for the other side instead. */
    turn(): void {
      const now = session.value;
      if (now === null) return;
      const count = now.rows[now.at]?.segment.sides.length ?? 2;
      step({ hidden: (now.hidden + 1) % count, revealed: false });
    },
    async grade(grade: Grade): Promise<void> {
      const now = session.value;
      const row = now?.rows[now.at];
      if (!now || !row) return;
      const others = GRADES.filter((each) => each !== grade).map(tagOf);
      await changes.edit([row], { addTags: [tagOf(grade)], removeTags: others });
      step({ at: now.at + 1, revealed: false });
    },
    end(): void {
      session.value = null;
    },
  };
}

export type RecallModel = ReturnType<typeof createRecallModel>;
