/** Items of a lazy source, made once and gone through any number of times. */
export function remember<T>(source: Iterable<T>): Iterable<T> {
  const kept: T[] = [];
  const rest = source[Symbol.iterator]();
  return {
    *[Symbol.iterator]() {
      for (let i = 0; ; i += 1) {
        if (i === kept.length) {
          const next = rest.next();
          if (next.done === true) return;
          kept.push(next.value);
        }
        yield kept[i] as T;
      }
    },
  };
}
