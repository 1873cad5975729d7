import type { FigureCheck } from '../../lib/anchors/compare-figures.ts';
import type { Figure } from '../../lib/anchors/figure.ts';
import type { Side } from '../../lib/bitext/bitext.ts';
import { t, tCount } from '../../lib/i18n.ts';
import { isolate } from '../../lib/language/isolate.ts';
import { ownName } from '../../lib/language/language-name.ts';

interface RowFiguresProps {
  readonly check: FigureCheck;
  readonly sides: readonly Side[];
}

/** How many figures agree, and which stand on one side only; nothing for a row without figures. */
export function RowFigures({ check, sides }: RowFiguresProps) {
  const [a, b] = sides;
  const odd = [
    { side: a, figures: check.onlyA },
    { side: b, figures: check.onlyB },
  ].filter(({ figures }) => figures.length > 0);
  if (check.agree.length === 0 && odd.length === 0) return null;
  return (
    <p class="figures soft">
      {check.agree.length > 0 && <span>{tCount('figures_agree', check.agree.length)}</span>}
      {odd.map(
        ({ side, figures }) =>
          side && (
            <span key={side.lang} class="odd">
              {t('figures_only', isolate(ownName(side.lang)), asWritten(side.text, figures))}
            </span>
          ),
      )}
    </p>
  );
}

const asWritten = (text: string, figures: readonly Figure[]) =>
  figures.map(({ start, end }) => isolate(text.slice(start, end))).join(', ');
