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
  const before = new Map<Element, Map<string, string | null>>();

  const set = (element: Element, name: string, value: string | null) => {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  };

  return {
    write(element, name, value) {
      const known = before.get(element) ?? new Map<string, string | null>();
      if (!known.has(name)) {
        const now = element.getAttribute(name);
        if (now === value) return;
        known.set(name, now);
        before.set(element, known);
      }
      set(element, name, value);
    },
    putBack(element, name) {
      const known = before.get(element);
      if (!known?.has(name)) return;
      set(element, name, known.get(name) ?? null);
      known.delete(name);
      if (known.size === 0) before.delete(element);
    },
    restore() {
      for (const [element, known] of before) {
        for (const [name, value] of known) set(element, name, value);
      }
      before.clear();
    },
  };
}
