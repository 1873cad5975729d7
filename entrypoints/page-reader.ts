import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findBitexts } from '../lib/layout/find-bitexts.ts';
import { finderSources } from '../lib/layout/finder-sources.ts';
import { askBackgroundThrough } from '../lib/messages/background-calls.ts';
import { bringPartThrough } from '../lib/page/bring-part.ts';
import { identifyInPage } from '../lib/page/identify-in-page.ts';
import { type PageSession, startPageSession } from '../lib/page/page-session.ts';
import { createPause } from '../lib/page/pause-in-page.ts';
import { servePageCalls } from '../lib/page/serve-page-calls.ts';
import { servePanel } from '../lib/page/serve-panel.ts';
import { signs } from '../lib/page/signs.ts';
import { extensionApi } from '../lib/page-api.ts';

/** A page that takes longer to read is left alone, ms; 10,000 rows take about one second. */
const MAX_DETECTION = 10_000;

/**
 * The reader in a page: loaded where the probe saw something or the reader clicked the toolbar button.
 * On sites matched by path it is there from the start and waits for the probe's sign or a first call.
 */
export default defineUnlistedScript(() => {
  if (signs.readerLife && !signs.readerLife.signal.aborted) return;
  const { runtime } = extensionApi();
  const life = new AbortController();
  signs.readerLife = life;
  signs.parts = {}; // those of an instance before an update are not ours
  const ask = askBackgroundThrough((message) => runtime.sendMessage(message));

  const bringPart = bringPartThrough(ask);
  const finders = finderSources(() => bringPart('layouts'));

  let session: Promise<PageSession> | null = null;
  const start = () => {
    session ??= startPageSession(
      {
        doc: document,
        find: (signal) =>
          findBitexts(document, {
            finders,
            make: async (...given) => (await bringPart('texts'))?.makeFound(...given) ?? null,
            identify: identifyInPage(bringPart),
            bringAligner: async () => (await bringPart('pairing'))?.(bringPart) ?? null,
            signal: AbortSignal.any([signal, AbortSignal.timeout(MAX_DETECTION)]),
            pause: createPause(() => performance.now()),
          }),
        ask,
        bringPart,
        now: () => performance.now(),
      },
      life.signal,
    );
    return session;
  };
  signs.startReader = () => void start();
  servePageCalls(start, life);
  servePanel(document, start, life);
  if (!signs.probeWaits) void start();
});
