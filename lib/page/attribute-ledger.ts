/**
 * Remembers what every attribute was before we first wrote it, so that a page can be given back as it was.
 * An attribute that was absent is removed again: the page's `outerHTML` is then equal to the letter.
 */
export interface AttributeLedger {
  /** Sets the attribute, or removes it where `value` is null. */
  write(element: Element, name: string, value: string | null): void;
  /** Puts one attribute back as it was; nothing where we never wrote it. */
  putBack(element: Element, name: string): void;
  /** Puts everything back and forgets it. */
  restore(): void;
}

export function createAttributeLedger(): AttributeLedger {
  /** By name of the attribute: a map for each of 20,000 cells took longer to make than the cells to write. */
  const before = new Map<string, Map<Element, string | null>>();

  const set = (element: Element, name: string, value: string | null) => {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  };

  return {
    write(element, name, value) {
      const now = element.getAttribute(name);
      if (now === value) return;
      const known = before.get(name) ?? new Map<Element, string | null>();
      if (known.size === 0) before.set(name, known);
      if (!known.has(element)) known.set(element, now);
      set(element, name, value);
    },
    putBack(element, name) {
      const known = before.get(name);
      const was = known?.get(element);
      if (was === undefined) return;
      set(element, name, was);
      known?.delete(element);
    },
    restore() {
      for (const [name, known] of before) {
        for (const [element, was] of known) set(element, name, was);
      }
      before.clear();
    },
  };
}
