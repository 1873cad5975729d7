/** Gives others their turn where enough time has gone by; awaited between small pieces of work. */
export type Pause = () => Promise<void>;

/** For who has nobody to give way to. */
export const noPause: Pause = async () => {};

const PIECE = 64; // items between two pauses: under 1 ms of cells of 500 letters, and asking costs nothing beside it

/** What `make` makes of every item, in order, with pauses between. */
export async function mapInPieces<Item, Made>(
  items: readonly Item[],
  pause: Pause,
  make: (item: Item, index: number) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    if (made.length % PIECE === PIECE - 1) await pause();
    made.push(make(item, made.length));
  }
  return made;
}
