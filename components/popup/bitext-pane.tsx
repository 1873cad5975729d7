import type { BitextState } from '../../lib/messages/page-state.ts';
import { BitextView } from '../bitext/bitext-view.tsx';
import type { PageModel } from './page-model.ts';

interface BitextPaneProps {
  readonly page: PageModel;
  readonly bitext: BitextState;
  /** True where the rows show only what the view names; false where they always show every language. */
  readonly follows: boolean;
  /** Brings a row of this list into view. */
  readonly onGo: (row: number) => void;
  /** Absent where there is no page to jump to. */
  readonly onJump?: ((row: number) => void) | undefined;
}

/** The chosen bitext of a page with its outline; the same in popup, side panel and reader. */
export function BitextPane({ page, bitext, follows, onGo, onJump }: BitextPaneProps) {
  return (
    <BitextView
      key={bitext.head.id}
      state={bitext}
      segments={page.segments.value.get(bitext.head.id) ?? []}
      query={page.query.value}
      follows={follows}
      checks={page.checks.value}
      sentences={page.sentences}
      onGo={onGo}
      onFlip={page.flipRow}
      onSave={page.toggleSave}
      onJump={onJump}
    />
  );
}
