import { readFile } from '../../lib/exchange/read-file.ts';
import type { FromWorker, ToWorker } from './read-in-worker.ts';

const SENT_SEGMENTS = 1_000; // a message: taken in by the page in about 10 ms
const TOLD_EVERY = 0.01; // of the file

const send = (message: FromWorker): void => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  const { file, now } = data;
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) {
    send({ is: 'end', result: { ok: false, problem: { code: 'gone' } } });
    return;
  }
  let told = 0;
  const result = readFile(new Uint8Array(bytes), file.name, now, (share) => {
    if (share - told < TOLD_EVERY) return;
    told = share;
    send({ is: 'share', share });
  });
  if (!result.ok) {
    send({ is: 'end', result });
    return;
  }
  let batch = [];
  let size = 0;
  for (const page of result.pages) {
    batch.push(page);
    size += page.segments.length;
    if (size < SENT_SEGMENTS) continue;
    send({ is: 'pages', pages: batch });
    batch = [];
    size = 0;
  }
  send({ is: 'pages', pages: batch });
  send({ is: 'end', result: { ok: true, pages: [], refused: result.refused } });
});
