import type { Side } from '../../bitext/bitext.ts';
import { t } from '../../i18n.ts';
import { ownName } from '../../language/language-name.ts';
import type { RowRef } from '../../messages/page-state.ts';
import { HIGHLIGHT } from '../dom-markers.ts';
import { paint } from '../highlights.ts';
import type { MenuItem } from './menu.ts';
import { createSpeech } from './speech.ts';
import { readTextMap } from './text-map.ts';
import type { ToolParts } from './tool-parts.ts';

/** Reading rows aloud with the platform's voices; the spoken side is painted. */
export interface Listening {
  /** Settled once it is known which languages can be heard. */
  readonly ready: Promise<void>;
  /** Menu items for a row, or for the whole text where `row` is null; empty without a voice. */
  items(row: RowRef | null): readonly MenuItem[];
  refresh(): void;
}

interface SpokenSide {
  readonly row: RowRef;
  readonly side: number;
}

export function createListening(parts: ToolParts, signal: AbortSignal): Listening {
  const { controllers, doc } = parts;
  const synthesis = doc.defaultView?.speechSynthesis;
  if (!synthesis) return { ready: Promise.resolve(), items: () => [], refresh() {} };
  const speech = createSpeech(synthesis, (text) => new SpeechSynthesisUtterance(text));
  let now: SpokenSide | null = null;

  const mark = () => {
    const controller = now && controllers.find(({ found }) => found.bitext.id === now?.row.bitext);
    const map = readTextMap((now && controller?.sideNodes(now.row.row, now.side)) ?? []);
    const range = map.range(0, map.text.trimEnd().length);
    paint(HIGHLIGHT.spoken, range ? [range] : []);
  };
  const stop = () => {
    speech.stop();
    now = null;
    mark();
  };
  signal.addEventListener('abort', stop, { once: true });

  const read = (spoken: readonly (SpokenSide & { readonly words: Side })[]) =>
    speech.read(
      spoken.map(({ words }) => words),
      (index) => {
        now = index === null ? null : (spoken[index] ?? null);
        if (now && spoken.length > 1) parts.goTo(now.row, false);
        mark();
      },
    );

  /** One side of every row from `from` on, or of all rows. */
  const sidesFrom = (from: RowRef | null, lang: string) =>
    controllers
      .filter(({ found }) => from === null || found.bitext.id === from.bitext)
      .flatMap(({ found: { bitext } }) => {
        const side = bitext.languages.indexOf(lang);
        return bitext.segments.flatMap(({ sides }, row) => {
          const words = sides[side];
          const before = from !== null && row < from.row;
          return words && !before ? [{ row: { bitext: bitext.id, row }, side, words }] : [];
        });
      });

  return {
    ready: speech.ready,
    refresh: () => now && mark(),
    items(row) {
      if (now) return [{ text: t('action_stop_listening'), run: stop }];
      const { bitext } =
        controllers.find(({ found }) => row === null || found.bitext.id === row.bitext)?.found ??
        {};
      const spoken = bitext?.languages.filter((lang) => speech.speaks(lang)) ?? [];
      return spoken.flatMap((lang) => {
        const from = {
          text: t(row ? 'action_listen_on' : 'action_listen_all', ownName(lang)),
          run: () => read(sidesFrom(row, lang)),
        };
        if (!row) return [from];
        const one = {
          text: t('action_listen', ownName(lang)),
          run: () => read(sidesFrom(row, lang).slice(0, 1)),
        };
        return [one, from];
      });
    },
  };
}
