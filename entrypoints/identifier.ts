import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { identifyByEld } from '../lib/language/eld-identify.ts';
import { signs } from '../lib/page/signs.ts';

/** Comes into a page only where a layout stands in one script and its languages have to be told apart. */
export default defineUnlistedScript(() => {
  signs.parts.identifier = async (text) => identifyByEld(text);
});
