import { languageBySmallWords } from '../language/small-words.ts';
import { type Box, isBox, type Unit } from './blocks-unit.ts';

const MOSTLY = 0.75; // of the letters whose language is told: the rest are misread lines and names

/** Lines of verse and short items tell their language only together: those side by side in one element share it. */
export function poolLanguages(box: Box): Box {
  const own = box.items.filter((item): item is Unit => !isBox(item));
  const items = box.items.map((item) => (isBox(item) ? poolLanguages(item) : item));
  // A block by itself in an element, many such elements in another: pool over these.
  const single = items.filter((item): item is Box => isBox(item) && item.items.length === 1);
  const alone = single.flatMap((inner) => inner.items.filter((item): item is Unit => !isBox(item)));
  const shared = sharedLanguage(own.length >= alone.length ? own : alone);
  if (shared === null) return { ...box, items };
  const settle = (unit: Unit): Unit =>
    unit.writing === shared.writing ? { ...unit, told: shared.told } : unit;
  return {
    ...box,
    items: items.map((item) => {
      if (!isBox(item)) return settle(item);
      const [only] = item.items;
      return item.items.length === 1 && only !== undefined && !isBox(only)
        ? { ...item, items: [settle(only)] }
        : item;
    }),
  };
}

/** The one language of these blocks, or null where they are in several, or can't tell. */
function sharedLanguage(units: readonly Unit[]): { writing: string; told: string } | null {
  if (units.length < 2) return null;
  const weights = new Map<string, number>();
  let known = 0;
  for (const { told, writing, weight } of units) {
    if (told === null) continue;
    const key = `${writing} ${told}`;
    weights.set(key, (weights.get(key) ?? 0) + weight);
    known += weight;
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  const [writing = '', told = ''] = best?.[0].split(' ') ?? [];
  if (best !== undefined) return best[1] >= known * MOSTLY ? { writing, told } : null;
  const pooled = languageBySmallWords(units.map((unit) => unit.text).join(' '));
  const first = units[0]?.writing ?? '';
  return pooled !== null && units.every((unit) => unit.writing === first)
    ? { writing: first, told: pooled }
    : null;
}
