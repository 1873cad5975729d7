import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { identifyInPage } from '../lib/page/identify-in-page.ts';
import { signs } from '../lib/page/signs.ts';
import { createGridReader } from '../lib/parse/grid-reader.ts';

/** Comes into a page only where the background can't judge what stands there: see lib/page/ask-for-bitexts.ts. */
export default defineUnlistedScript(() => {
  signs.parts.judging = (bringPart, pause) => createGridReader(identifyInPage(bringPart), pause);
});
