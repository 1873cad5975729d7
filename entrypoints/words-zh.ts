import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { words } from '../lib/align/words/zh.ts';
import { signs } from '../lib/page/signs.ts';

/** Common words of Chinese, for pairing sentences: comes into a page that has the language. */
export default defineUnlistedScript(() => {
  signs.parts['words-zh'] = words;
});
