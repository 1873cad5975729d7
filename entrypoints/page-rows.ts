import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageRows } from '../lib/page/page-rows.ts';
import { signs } from '../lib/page/signs.ts';

/** Comes into a page when a person first meets a text or asks for something: flips, row buttons, keys. */
export default defineUnlistedScript(() => {
  signs.parts.rows = createPageRows;
});
