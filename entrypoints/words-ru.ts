import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { words } from '../lib/align/words/ru.ts';
import { signs } from '../lib/page/signs.ts';

/** Common words of Russian, for pairing sentences: comes into a page that has the language. */
export default defineUnlistedScript(() => {
  signs.parts['words-ru'] = words;
});
