import type { ReadFileResult } from '../../lib/exchange/problem.ts';
import type { LibraryReader, LibraryWriter } from '../../lib/saved/library-access.ts';
import type { LibraryChoices } from '../../lib/saved/library-choices.ts';

/** What the library page needs from outside; entrypoints/library fills it. */
export interface LibraryParts {
  readonly reader: LibraryReader;
  readonly writer: LibraryWriter;
  /** Calls back with the storage keys of every change, whoever made it, until `signal` aborts. */
  readonly watch: (changed: (keys: readonly string[]) => void, signal: AbortSignal) => void;
  /** Bytes of storage the browser gives at most; null where it does not tell. */
  readonly measureRoom: () => Promise<number | null>;
  readonly now: () => Date;
  readonly version: string;
  readonly loadChoices: () => Promise<LibraryChoices>;
  readonly saveChoices: (choices: LibraryChoices) => Promise<void>;
  /** Makes a file of the pieces and hands it to the reader; rejects with an AbortError when cancelled. */
  readonly saveFile: (file: FileToSave, signal: AbortSignal) => Promise<void>;
  /** Reads an exchange file away from the screen; rejects with an AbortError when cancelled. */
  readonly readFile: (
    file: FileToRead,
    now: string,
    told: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<ReadFileResult>;
  /** Lets the screen be drawn between slices of long work. */
  readonly pause: () => Promise<void>;
  /** Fulfilled once what was changed is on the screen. */
  readonly drawn: () => Promise<void>;
}

/** The part of a `File` that is needed. */
export interface FileToRead {
  readonly name: string;
  readonly size: number;
}

export interface FileToSave {
  readonly name: string;
  readonly mime: string;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}
