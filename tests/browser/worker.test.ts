import type { Page, Realm } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { sampleDraft, samplePage } from '../unit/saved/samples.ts';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { emptyStorage, saveSegments } from './library/library-page.ts';
import { pointAtRow, rowText, savedIds } from './page-helpers.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

const ROWS = 8;
const isChrome = () => inject('browserName') === 'chrome';

/** Ends the background worker, as the browser does when it has been idle. */
async function stopWorker({ browser }: Harness): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  if (!target) return;
  // This very worker: an event of the browser may have started the next one already. Asked again:
  // one that is just starting does not always hear it the first time.
  const isGone = async () => {
    if (!browser.targets().includes(target)) return true;
    await (await target.worker())?.close();
    return !browser.targets().includes(target);
  };
  await expect.poll(isGone).toBe(true);
}

/** What our scripts in a page hold back until the test lets it go. */
interface Gate {
  readonly sent: string[];
  readonly held: (() => void)[];
}

/** Holds every message of our scripts in a page until the worker was stopped; tells which were sent. */
async function stopBeforeEachMessage(harness: Harness, page: Page) {
  const [realm] = page.extensionRealms();
  if (!realm) throw new Error('No script of ours runs in the page');
  await realm.evaluate(() => {
    const gate: Gate = { sent: [], held: [] };
    Object.assign(globalThis, { gate });
    const { runtime } = globalThis.chrome as unknown as {
      runtime: { sendMessage(message: { call: string }): Promise<unknown> };
    };
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async (message) => {
      await new Promise<void>((go) => gate.held.push(go));
      gate.sent.push(message.call);
      return send(message);
    };
  });
  const ends = new AbortController();
  // Its failure is told where the test waits for it: rejected unheard, it would fail the whole run.
  const over = letThrough(harness, realm, ends.signal).then(
    () => undefined,
    (error: unknown) => error,
  );
  return {
    sent: () => realm.evaluate(() => (Reflect.get(globalThis, 'gate') as Gate).sent),
    async end() {
      ends.abort();
      const failure = await over;
      if (failure) throw failure;
    },
  };
}

async function letThrough(harness: Harness, realm: Realm, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const waiting = await realm.evaluate(
      () => (Reflect.get(globalThis, 'gate') as Gate).held.length,
    );
    if (waiting > 0) {
      await stopWorker(harness);
      await realm.evaluate(() => (Reflect.get(globalThis, 'gate') as Gate).held.shift()?.());
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

describe.runIf(isChrome())('a worker that is stopped before every message', () => {
  let harness: Harness;
  /** An extension page that needs no worker. */
  let options: Page;
  let page: Page;
  let tries = 0;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    options = await harness.openExtensionPage('options.html');
  });

  // Anew for each test and each try of it: nothing saved, a page nobody has used.
  beforeEach(async () => {
    await emptyStorage(options);
    await stopWorker(harness);
    page = await harness.openPage(diplomatic(`/sample?worker=${tries++}`));
    await waitForControls(harness, page);
  });

  afterEach(() => page.close());

  it('serves every flow of the page: rows, tools, sentences, saving, taking back, off', async () => {
    const gate = await stopBeforeEachMessage(harness, page);
    try {
      await useEverything(gate);
    } finally {
      await gate.end();
    }
    expect(await savedIds(harness)).toHaveLength(ROWS);
  });

  async function useEverything(gate: Awaited<ReturnType<typeof stopBeforeEachMessage>>) {
    const until = (check: () => Promise<unknown>) => expect.poll(check);
    await clickControl(harness, page, '.bar [data-view]', 2);
    await until(() => rowText(page, 1)).toBe('質問');
    await clickControl(harness, page, '.bar [data-view]', 0);
    await until(() => rowText(page, 1)).toContain('Question:');

    await pointAtRow(page, 2);
    await clickControl(harness, page, '.row-control button', 1);
    // Asking the storage would wake the worker: the page's own button tells.
    const saved = async (selector: string, index: number) =>
      (await harness.controls(page, selector))[index]?.pressed;
    await until(() => saved('.row-control button', 1)).toBe('true');
    await clickControl(harness, page, '.row-control button', 1);
    await until(() => saved('.row-control button', 1)).toBe('false');
    await clickControl(harness, page, '.bar .undo');
    // The pointer has gone to the bar: a row it has left keeps its buttons for a moment only.
    const savedAgain = async () => {
      await pointAtRow(page, 2);
      return saved('.row-control button', 1);
    };
    await until(savedAgain).toBe('true');
    await clickControl(harness, page, '.bar .save-all');
    await until(() => saved('.bar .save-all', 0)).toBe('true');

    await clickControl(harness, page, '.bar .find-open');
    await waitForControls(harness, page, '.find input');
    const painted = () => page.evaluate(() => [...CSS.highlights.keys()]);
    const pointAgain = async () => {
      await pointAtRow(page, 2);
      return painted();
    };
    await until(pointAgain).toContain('taiyaku-sentence');
    await clickControl(harness, page, '.bar > button', -1);
    await until(() =>
      page.evaluate(() => document.documentElement.outerHTML.includes('taiyaku')),
    ).toBe(false);
    await until(gate.sent).toContain('badge');
    const sent = new Set(await gate.sent());
    for (const call of ['start-part', 'save', 'remove', 'restore'])
      expect(sent, `${call} was among the messages`).toContain(call);
  }

  it('serves the popup and the library, opened while it is stopped', async () => {
    await saveSegments(options, samplePage(), [sampleDraft('質問')]);
    await stopWorker(harness);
    const popup = await harness.openPopup(page);
    expect(await popup.evaluate(() => document.body.textContent)).toContain('質問');
    await popup.close();
    await stopWorker(harness);
    const library = await harness.openExtensionPage('library.html');
    await expect.poll(() => library.evaluate(() => document.body.textContent)).toContain('質問');
    await library.close();
    // The next page starts it again, for the tests that come after.
    const next = await harness.openPage(diplomatic('/table/50'));
    await waitForControls(harness, next);
  });
});
