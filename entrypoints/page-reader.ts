import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findBitexts } from '../lib/layout/find-bitexts.ts';
import { finderSources } from '../lib/layout/finder-sources.ts';
import { askBackgroundThrough } from '../lib/messages/background-calls.ts';
import { askForBitexts, isNobodyJudges } from '../lib/page/ask-for-bitexts.ts';
import { bringPartThrough } from '../lib/page/bring-part.ts';
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
  const pause = createPause(() => performance.now());
  const reader = askForBitexts(
    ask,
    async () => (await bringPart('judging'))?.(bringPart, pause) ?? null,
  );

  let session: Promise<PageSession> | null = null;
  const start = () => {
    session ??= startPageSession(
      {
        doc: document,
        find: async (signal) => {
          try {
            return await findBitexts(document, {
              finders,
              reader,
              bringAligner: async () => (await bringPart('pairing'))?.(bringPart) ?? null,
              signal: AbortSignal.any([signal, AbortSignal.timeout(MAX_DETECTION)]),
              pause,
            });
          } catch (error) {
            if (isNobodyJudges(error)) return null;
            throw error;
          }
        },
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
