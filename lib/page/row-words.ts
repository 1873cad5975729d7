import type { Figure } from '../anchors/figure.ts';
import type { Segment, Side } from '../bitext/bitext.ts';
import { t, tCount } from '../i18n.ts';
import { isolate } from '../language/isolate.ts';
import { ownName } from '../language/language-name.ts';
import type { KnownOfRow } from './sentences/sentence-parts.ts';

/** What the marks at a row mean, in words. */
export interface RowWords {
  /** How many figures agree, or empty. */
  readonly agreeing: string;
  /** What stands on one side only, and what is not sure. */
  readonly odd: readonly string[];
}

/** Says what is known of a row; empty words where that is nothing, or not yet. */
export function rowWords({ sides }: Segment, { figures, unsure }: KnownOfRow): RowWords {
  const only = [figures?.onlyA ?? [], figures?.onlyB ?? []].flatMap((found, at) => {
    const side = sides[at];
    return side && found.length > 0
      ? [t('figures_only', isolate(ownName(side.lang)), asWritten(side, found))]
      : [];
  });
  const agree = figures?.agree.length ?? 0;
  return {
    agreeing: agree > 0 ? tCount('figures_agree', agree) : '',
    odd: [...only, ...(unsure ? [t('pair_unsure')] : [])],
  };
}

const asWritten = ({ text }: Side, figures: readonly Figure[]) =>
  figures.map(({ start, end }) => isolate(text.slice(start, end))).join(', ');
