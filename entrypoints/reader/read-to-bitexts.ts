import type { TextToRead } from '../../components/reader/reader-model.ts';
import type { IdentifyLanguage } from '../../lib/language/identify.ts';
import { findBitexts } from '../../lib/layout/find-bitexts.ts';
import { pauseInPage } from '../../lib/page/pause-in-page.ts';
import { type Reading, readTextBitexts } from '../../lib/text-file/read-text-bitexts.ts';

/** The identifier is 1 MB, so it comes only when a text asks for it. */
const identify: IdentifyLanguage = async (text) => {
  const { identifyByEld } = await import('../../lib/language/eld-identify.ts');
  return identifyByEld(text);
};

/** Reads a text or a web page into its bitexts. */
export async function readToBitexts({ name, kind, text }: TextToRead): Promise<Reading> {
  // The page shows that it is reading before a long text holds it up.
  await pauseInPage();
  if (kind === 'text') return readTextBitexts(text, { title: name, identify });
  // Such a document is inert: no script runs, no picture is fetched.
  const doc = new DOMParser().parseFromString(text, 'text/html');
  const { signal } = new AbortController();
  const { found, reasons } = await findBitexts(doc, { identify, signal, pause: pauseInPage });
  return { bitexts: found, reasons };
}
