import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { signs } from '../lib/page/signs.ts';
import { createTools } from '../lib/page/tools/create-tools.ts';

/** Comes into a page when its reader first asks for a menu, find, peek, a link, speech or the keys. */
export default defineUnlistedScript(() => {
  signs.parts.tools = createTools;
});
