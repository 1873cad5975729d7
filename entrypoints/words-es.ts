import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { words } from '../lib/align/words/es.ts';
import { signs } from '../lib/page/signs.ts';

/** Common words of Spanish, for pairing sentences: comes into a page that has the language. */
export default defineUnlistedScript(() => {
  signs.parts['words-es'] = words;
});
