import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { words } from '../lib/align/words/ja.ts';
import { signs } from '../lib/page/signs.ts';

/** Common words of Japanese, for pairing sentences: comes into a page that has the language. */
export default defineUnlistedScript(() => {
  signs.parts['words-ja'] = words;
});
