import type { BringPart } from './bring-part.ts';
import type { PageParts } from './signs.ts';

/** Parts that are made for one reading of the page and end with it. */
type MadePart = 'rows' | 'tools' | 'sentences';
type Needs<Part extends MadePart> = Parameters<PageParts[Part]>[0];
type Made<Part extends MadePart> = ReturnType<PageParts[Part]>;

/** Something that is made when it is first asked for, from a part of the reader that comes then. */
export interface OnDemand<Thing> {
  /** Brings and makes it where it is not there yet; null where it can't come (the extension was updated). */
  get(): Promise<Thing | null>;
  /** It, where it is there, or null. */
  readonly now: Thing | null;
}

export function onDemand<Part extends MadePart>(
  bringPart: BringPart,
  part: Part,
  needs: Needs<Part>,
  signal: AbortSignal,
): OnDemand<Made<Part>> {
  let made: Made<Part> | null = null;
  let coming: Promise<Made<Part> | null> | null = null;
  const bring = async () => {
    const make = (await bringPart(part)) as
      | ((needs: Needs<Part>, signal: AbortSignal) => Made<Part>)
      | null;
    if (signal.aborted) return null;
    made = make?.(needs, signal) ?? null;
    return made;
  };
  return {
    get now() {
      return made;
    },
    async get() {
      coming ??= bring();
      const thing = await coming;
      if (!thing) coming = null;
      return thing;
    },
  };
}
