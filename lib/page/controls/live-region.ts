import type { SpokenLine } from '../sentences/spoken-pairs.ts';
import { element } from './element.ts';

/** Says what paint shows, to screen readers only: each line in its own language, the last call heard whole. */
export interface LiveRegion {
  /** Nothing to say empties it. */
  say(lines: readonly SpokenLine[]): void;
}

export function createLiveRegion(shadow: ShadowRoot): LiveRegion {
  const doc = shadow.ownerDocument;
  const box = element(doc, 'div', {
    class: 'spoken',
    role: 'status',
    'aria-live': 'polite',
    'aria-atomic': 'true',
  });
  shadow.append(box);
  return {
    say(lines) {
      box.replaceChildren(
        ...lines.map(({ text, lang, dir }) =>
          element(doc, 'p', { lang: lang ?? false, dir: dir ?? false }, text),
        ),
      );
    },
  };
}
