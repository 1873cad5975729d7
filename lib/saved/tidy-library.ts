import { takeBackCutOff } from './import-pages.ts';
import type { StoreParts } from './store.ts';
import type { ChangeResult } from './store-results.ts';
import { attempt } from './store-stop.ts';
import { emptyOldTrash } from './trash-bin.ts';

/** Takes back a cut-off import and empties old trash; answers how many segments and lots went. */
export function tidyLibrary(parts: StoreParts): Promise<ChangeResult> {
  return attempt(async () => {
    const undone = await takeBackCutOff(parts);
    return { ok: true as const, changed: undone + (await emptyOldTrash(parts)) };
  });
}
