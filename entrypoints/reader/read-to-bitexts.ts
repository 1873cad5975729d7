import type { TextToRead } from '../../components/reader/reader-model.ts';
import { loadCommonWords } from '../../lib/align/words/load-common-words.ts';
import { ALL_FINDERS } from '../../lib/layout/all-finders.ts';
import { findBitexts } from '../../lib/layout/find-bitexts.ts';
import { createPause, pauseInPage } from '../../lib/page/pause-in-page.ts';
import { createGridReader } from '../../lib/parse/grid-reader.ts';
import { type Reading, readTextBitexts } from '../../lib/text-file/read-text-bitexts.ts';
import { identifyHere } from './identify-here.ts';

/** Reads a text or a web page into its bitexts. */
export async function readToBitexts({ name, kind, text }: TextToRead): Promise<Reading> {
  // The page shows that it is reading before a long text holds it up.
  await pauseInPage();
  if (kind === 'text') return readTextBitexts(text, { title: name, identify: identifyHere });
  // Such a document is inert: no script runs, no picture is fetched.
  const doc = new DOMParser().parseFromString(text, 'text/html');
  const { signal } = new AbortController();
  const pause = createPause(() => performance.now());
  const { found, reasons } = await findBitexts(doc, {
    finders: ALL_FINDERS,
    reader: createGridReader(identifyHere, pause),
    async bringAligner() {
      // Only web pages with text outside their tables need it.
      const { createBlockAligner } = await import('../../lib/align/block-aligner.ts');
      return createBlockAligner(loadCommonWords, pause);
    },
    signal,
    pause,
  });
  return { bitexts: found, reasons };
}
