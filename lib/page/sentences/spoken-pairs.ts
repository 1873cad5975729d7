import { SURE } from '../../align/sentence-pair.ts';
import { t } from '../../i18n.ts';
import { ownName } from '../../language/language-name.ts';
import type { PaintedPairs } from './paint-pairs.ts';

/** Text for a screen reader; without a language it is in that of the interface. */
export interface SpokenLine {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/**
 * What the paint says, in words: the sentence read, what answers it in every other language, and where that
 * is not sure. `veiled` leaves the answer unsaid, as recall does.
 */
export function spokenPairs(painted: PaintedPairs, veiled: boolean): readonly SpokenLine[] {
  const { controller, row, pairs, side: read } = painted;
  const sides = controller.found.bitext.segments[row]?.sides ?? [];
  const lines = sides.map(({ text, lang, dir }, side) => {
    const spans = pairs.flatMap((pair) => pair.spans[side] ?? []);
    return {
      side,
      lang,
      dir,
      text: spans.map(({ start, end }) => text.slice(start, end)).join(' '),
    };
  });
  const said = lines.filter(({ text }) => text !== '');
  const heard = veiled ? said.filter(({ side }) => side === read) : said;
  // The sentence read comes first, wherever its language stands.
  const ordered = heard.toSorted((a, b) => Number(b.side === read) - Number(a.side === read));
  const remarks = [
    said.length === 1 && lines.length > 1 && t('popup_one_side', ownName(said[0]?.lang ?? '')),
    said.length > 1 && pairs.some(({ confidence }) => confidence < SURE) && t('pair_unsure'),
  ].filter((text) => text !== false);
  return [
    ...ordered.map(({ text, lang, dir }) => ({ text, lang, dir })),
    ...remarks.map((text) => ({ text })),
  ];
}
