import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Reason } from '../../lib/bitext/reason.ts';
import type { Locator } from '../../lib/layout/found-bitext.ts';
import { DIPLOMATIC_HOST, type Harness } from '../../tests/browser/harness/harness.ts';
import { launch } from '../../tests/browser/harness/launch.ts';
import { buildIfMissing } from '../build-extension.ts';
import { type ServedPage, startPageServer } from '../page-server.ts';
import { readPageState } from './read-page-state.ts';

/** What a reader gets of one file. */
export interface InspectedFile {
  readonly file: string;
  readonly bitexts: readonly InspectedBitext[];
  /** Why nothing was found. */
  readonly reasons: readonly Reason[];
  /** Detection in the page, ms. */
  readonly ms: number;
  /** Whether the probe called the reader by itself; false: found only on the reader's click. */
  readonly probe: boolean;
}

export interface InspectedBitext {
  readonly layout: string;
  readonly languages: readonly string[];
  readonly title: readonly string[] | null;
  readonly date: string | null;
  readonly locator: Locator;
  readonly reasons: readonly Reason[];
  readonly segments: readonly { readonly kind: string; readonly texts: readonly string[] }[];
}

export interface FailedFile {
  readonly file: string;
  readonly error: string;
}

/** One page may take this long before it counts as failed, ms; detection gives up long before. */
const FILE_TIMEOUT = 30_000;
/** A browser that has shown this many pages is started anew: its memory grows with every one. */
const FILES_PER_BROWSER = 250;

/** Inspects files one after the other in one browser; an unreadable one gives an error and the run goes on. */
export async function* inspectFiles(
  files: readonly string[],
): AsyncGenerator<InspectedFile | FailedFile> {
  await buildIfMissing('chrome');
  const served = new Map<string, ServedPage>();
  const server = await startPageServer((path) => served.get(path) ?? null);
  let harness: Harness | null = null;
  let shown = 0;
  try {
    for (const [index, file] of files.entries()) {
      try {
        if (!harness || shown >= FILES_PER_BROWSER) {
          await harness?.close();
          harness = await launch('chrome');
          shown = 0;
        }
        shown += 1;
        const path = `/${index}`;
        served.set(path, asServed(file, await readFile(file)));
        const url = `http://${DIPLOMATIC_HOST}:${server.port}${path}`;
        yield { file, ...(await withTimeout(inspectPage(harness, url))) };
        served.delete(path);
      } catch (error) {
        yield { file, error: error instanceof Error ? error.message : String(error) };
        // The page or the browser may be stuck: the next file gets a fresh one.
        await harness?.close().catch(() => {});
        harness = null;
      }
    }
  } finally {
    await harness?.close().catch(() => {});
    await server.close();
  }
}

async function inspectPage(harness: Harness, url: string): Promise<Omit<InspectedFile, 'file'>> {
  const page: Page = await harness.browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    const { state, segments, probe } = await readPageState(harness, url);
    return {
      bitexts: state.bitexts.map(({ head }, index) => ({
        layout: head.layout,
        languages: head.languages,
        title: head.title,
        date: head.date,
        locator: head.locator,
        reasons: head.reasons,
        segments: (segments[index] ?? []).map((segment) => ({
          kind: segment.kind,
          texts: segment.sides.map((side) => side.text),
        })),
      })),
      reasons: state.reasons,
      ms: Math.round(state.detectionMs * 10) / 10,
      probe,
    };
  } finally {
    await page.close().catch(() => {});
  }
}

/** Scripts and subframes stay out: the labels are of the file as it stands, and there is no network. */
const QUIET = {
  'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
};

function asServed(file: string, body: Uint8Array): ServedPage {
  if (!/\.(html?|xhtml|md)$/i.test(file)) {
    return { body, type: 'text/plain; charset=utf-8', headers: QUIET };
  }
  // A page that names its encoding is believed, any other is UTF-8.
  const head = Buffer.from(body.subarray(0, 4096)).toString('latin1');
  const type = /<meta[^>]+charset/i.test(head) ? 'text/html' : 'text/html; charset=utf-8';
  return { body, type, headers: QUIET };
}

async function withTimeout<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${FILE_TIMEOUT} ms`)), FILE_TIMEOUT);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
