import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSentences } from '../lib/page/sentences/create-sentences.ts';
import { signs } from '../lib/page/signs.ts';
import { extensionApi } from '../lib/page-api.ts';
import { ownWords } from '../lib/saved/own-words.ts';

/** Comes into a page when its reader first points at a row: pairs its sentences. */
export default defineUnlistedScript(() => {
  const { storage, extension } = extensionApi();
  // A private window teaches nothing.
  const words = ownWords(storage, extension?.inIncognitoContext ? 'use' : 'grow');
  signs.parts.sentences = (parts, signal) => createSentences(parts, words, signal);
});
