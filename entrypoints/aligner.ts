import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSentences } from '../lib/page/sentences/create-sentences.ts';
import { signs } from '../lib/page/signs.ts';

/** Comes into a page when its reader first points at a row: pairs its sentences. */
export default defineUnlistedScript(() => {
  signs.parts.sentences = createSentences;
});
