import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { requireBrowser } from '../find-browser.ts';
import type { FailedFile, InspectedFile } from '../inspect/inspect-files.ts';
import { startPageServer } from '../page-server.ts';
import { type RefereeTable, readTables } from './read-tables.ts';

const TIMEOUT = 30_000; // ms for one page
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export interface Inspection {
  readonly seen: InspectedFile | FailedFile;
  readonly referee: readonly RefereeTable[];
}

/** Runs detection without the extension around it: quicker, for work on the parser; and reads the tables as a referee. */
export async function* inspectDirectly(
  files: readonly string[],
  detect: boolean,
): AsyncGenerator<Inspection> {
  const script = detect ? await bundle() : null;
  const bodies = new Map<string, Buffer>();
  const server = await startPageServer((path) => {
    const body = bodies.get(path);
    return body ? { body, type: typeOf(body) } : null;
  });
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chrome'),
    pipe: true,
    args: FLAGS,
  });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    for (const [i, file] of files.entries()) {
      try {
        bodies.set(`/${i}`, await readFile(file));
        await page.goto(`http://127.0.0.1:${server.port}/${i}`, {
          waitUntil: 'domcontentloaded',
          timeout: TIMEOUT,
        });
        const referee = await readTables(page);
        if (script !== null) await page.evaluate(script);
        const found =
          script === null
            ? EMPTY
            : ((await page.evaluate('taiyakuBench()')) as Omit<InspectedFile, 'file'>);
        yield { seen: { file, ...found }, referee };
      } catch (error) {
        yield { seen: { file, error: String(error) }, referee: [] };
      }
      bodies.delete(`/${i}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

const EMPTY: Omit<InspectedFile, 'file'> = { bitexts: [], reasons: [], ms: 0, probe: false };

/** A page that declares no encoding and is UTF-8 is served as such, as a site would. */
function typeOf(body: Buffer): string {
  const declared = /charset\s*=/i.test(body.subarray(0, 2048).toString('latin1'));
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return 'text/html';
  }
  return declared ? 'text/html' : 'text/html; charset=utf-8';
}

async function bundle(): Promise<string> {
  const entry = new URL('./bench-entry.ts', import.meta.url).pathname;
  const output = await build({
    logLevel: 'error',
    configFile: false,
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'taiyakuBenchEntry' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('vite gave no bundle');
  return first.output[0].code;
}
