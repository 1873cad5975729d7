import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBlockAligner } from '../lib/align/block-aligner.ts';
import { createPause } from '../lib/page/pause-in-page.ts';
import { createSentences } from '../lib/page/sentences/create-sentences.ts';
import { wordsInPage } from '../lib/page/sentences/words-in-page.ts';
import { signs } from '../lib/page/signs.ts';
import { extensionApi } from '../lib/page-api.ts';
import { ownWords } from '../lib/saved/own-words.ts';

/**
 * Comes into a page when its reader first points at a row, and pairs its sentences; or earlier, where blocks outside
 * tables may be a bitext, and pairs these.
 */
export default defineUnlistedScript(() => {
  const { storage, extension } = extensionApi();
  // A private window teaches nothing.
  const words = ownWords(storage, extension?.inIncognitoContext ? 'use' : 'grow');
  signs.parts.pairing = (bringPart) =>
    createBlockAligner(
      wordsInPage(bringPart),
      createPause(() => performance.now()),
    );
  signs.parts.sentences = (parts, signal) => createSentences(parts, words, signal);
});
