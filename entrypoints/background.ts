import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/background/start-background.ts';
import { createPause } from '../lib/page/pause-in-page.ts';
import { createUnaidedReader } from '../lib/parse/read-unaided.ts';

/** Can be stopped at any moment: everything is registered anew at each start, and no state is kept. */
export default defineBackground(() => {
  // With pauses: a long table in one tab does not keep the others waiting.
  startBackground({ readGrid: createUnaidedReader(createPause(() => performance.now())) });
});
