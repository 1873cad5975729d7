import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Segment } from '../lib/bitext/bitext.ts';
import { type PageCall, pageMessage } from '../lib/messages/page-calls.ts';
import type { PageState, SegmentSlice } from '../lib/messages/page-state.ts';
import type { Harness } from '../tests/browser/harness/harness.ts';
import { clickControl, waitForControls } from '../tests/browser/harness/use-controls.ts';
import { pointAtRow } from '../tests/browser/page-helpers.ts';

declare const chrome: typeof import('wxt/browser').browser;
declare const browser: typeof import('wxt/browser').browser;

const FOLDER = '.output/demo';
/** A paragraph of middling length: what was flipped is seen among its neighbours. */
const FLIPPED_ROW = 4;

/** Drives the sample through the whole flow without a display: prints the rows, writes screenshots. */
export async function demoInBrowser(harness: Harness, url: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const page = await harness.openPage(url);
  await waitForControls(harness, page);
  await shoot(page, 'page');

  await clickControl(harness, page, '.bar [data-view]', 1);
  await shoot(page, 'one-language');
  await pointAtRow(page, FLIPPED_ROW);
  await clickControl(harness, page, '.row-control button', 0);
  await shoot(page, 'flipped-row');
  await clickControl(harness, page, '.bar [data-view]', 0);

  const popup = await harness.openPopup(page);
  await popup.screenshot(`${FOLDER}/popup.png`);
  await popup.close();

  const { segments, state } = await readBitext(harness, url);
  printRows(state, segments);
  await callPage(harness, url, { call: 'save', rows: 'all' });
  const library = await harness.openExtensionPage('library.html');
  await library.waitForSelector('main:not([aria-busy="true"]) li');
  await shoot(library, 'library');
  console.log(
    `\nNo display: wrote page, flipped-row, one-language, popup and library to ${FOLDER}/`,
  );
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

async function readBitext(harness: Harness, url: string) {
  const state = (await callPage(harness, url, { call: 'state' })) as PageState;
  const [first] = state.bitexts;
  if (!first) throw new Error(`Nothing was found on the sample page: ${state.reasons.join(', ')}`);
  const slice = (await callPage(harness, url, {
    call: 'segments',
    bitext: first.head.id,
    from: 0,
    count: first.head.segmentCount,
  })) as SegmentSlice;
  return { state, segments: slice.segments };
}

const callPage = (harness: Harness, url: string, call: PageCall) =>
  harness.inExtension(
    async (address, message) => {
      const api = globalThis.browser ?? chrome;
      const [tab] = await api.tabs.query({
        url: `${new URL(address).origin.replace(/:\d+$/, '')}/*`,
      });
      return api.tabs.sendMessage(tab?.id ?? -1, message);
    },
    url,
    pageMessage(call),
  );

function printRows(state: PageState, segments: readonly Segment[]): void {
  const head = state.bitexts[0]?.head;
  console.log(
    `\n${head?.title?.join(' | ') ?? ''}\n${head?.date ?? ''}  ${head?.languages.join(', ')}\n`,
  );
  const cut = (text: string, width: number) =>
    text.length > width ? `${text.slice(0, width - 1)}…` : text;
  for (const [index, segment] of segments.entries()) {
    const texts = segment.sides.map((side) => cut(side.text, side.lang === 'ja' ? 28 : 56));
    console.log(`${index + 1}  ${segment.kind.padEnd(9)}  ${texts.join('  |  ')}`);
  }
}
