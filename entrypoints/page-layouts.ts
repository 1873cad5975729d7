import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findBlocks } from '../lib/layout/find-blocks.ts';
import { findText } from '../lib/layout/find-text.ts';
import { signs } from '../lib/page/signs.ts';

/** Comes into a page only where text stands outside its tables: every layout but tables. */
export default defineUnlistedScript(() => {
  signs.parts.layouts = { findText, findBlocks };
});
