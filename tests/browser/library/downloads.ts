import { mkdtempSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Harness } from '../harness/harness.ts';

const PATIENCE = 20_000; // ms a download may take
const POLL = 50; // ms

/** A getter of Puppeteer's browser that is not in its public types. */
interface Bidi {
  connection: { send(method: string, params: object): Promise<unknown> };
}

/** Lets the browser download into a folder of its own, and answers what comes there. */
export async function catchDownloads(harness: Harness) {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-downloads-'));
  if (harness.name === 'chrome') {
    const session = await harness.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else {
    await (harness.browser as unknown as Bidi).connection.send('browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder: folder },
    });
  }
  return {
    /** The next file that is there whole. */
    async next(): Promise<{ name: string; path: string; bytes: Uint8Array }> {
      const end = performance.now() + PATIENCE;
      let before = '';
      while (performance.now() < end) {
        const found = finishedFile(folder);
        // Firefox writes under a name of its own first: a file is taken once it stands as it stood.
        if (found !== null && before === `${found.name} ${found.size}`) {
          const { name } = found;
          const bytes = readFileSync(join(folder, name));
          // Moved away, so that the next file of this name is seen as new.
          const path = join(mkdtempSync(join(tmpdir(), 'taiyaku-download-')), name);
          renameSync(join(folder, name), path);
          return { name, path, bytes };
        }
        before = found === null ? '' : `${found.name} ${found.size}`;
        await new Promise((later) => setTimeout(later, POLL));
      }
      throw new Error(`No download came in ${PATIENCE} ms; there is: ${readdirSync(folder)}`);
    },
  };
}

/** The first file that has content and no browser's name for a part of one. */
function finishedFile(folder: string): { name: string; size: number } | null {
  for (const name of readdirSync(folder)) {
    if (/\.(crdownload|part|tmp)$/.test(name) || name.startsWith('.')) continue;
    const size = statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
    if (size > 0) return { name, size };
  }
  return null;
}
