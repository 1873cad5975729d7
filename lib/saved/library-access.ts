import type { Store } from './store.ts';

/** The reading half of the store. */
export type LibraryReader = Pick<
  Store,
  'list' | 'load' | 'loadListed' | 'trash' | 'bytesInUse' | 'readRaw' | 'previewImport'
>;

/** The writing half: every method is one change of the library, made under its lock. */
export type LibraryWriter = Pick<
  Store,
  | 'remove'
  | 'restore'
  | 'edit'
  | 'setWords'
  | 'merge'
  | 'importPages'
  | 'undoImport'
  | 'emptyTrash'
  | 'tidy'
>;
