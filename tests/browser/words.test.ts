import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { waitForControls } from './harness/use-controls.ts';
import { storedRecords } from './page-helpers.ts';
import { FIRST_TIME, stepToGravely } from './sentence-helpers.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

describe('the words learned from texts', () => {
  let harness: Harness;
  let options: Page;
  closePagesAfterwards();

  const wordRecords = async () =>
    Object.keys(await storedRecords(harness)).filter((key) => key.startsWith('words'));
  const readSample = async () => {
    const page = await harness.openPage(diplomatic('/sample'));
    await waitForControls(harness, page);
    await stepToGravely(harness, page);
    await page.close();
  };
  const press = (selector: string) =>
    options.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

  const said = () =>
    options.evaluate(() => document.querySelector('[aria-labelledby="words"]')?.textContent);

  beforeAll(async () => {
    harness = await sharedBrowser();
  });

  it('are not counted unless the reader asks for it', async () => {
    await readSample();
    await new Promise((done) => setTimeout(done, 500));
    expect(await wordRecords()).toEqual([]);
    options = await harness.openExtensionPage('options.html');
    await expect.poll(said, FIRST_TIME).toContain('No words have been counted yet.');
  });

  it('are counted once it is switched on, and hold no sentence of the page', async () => {
    await press('[aria-labelledby="words"] input');
    await expect
      .poll(async () => (await storedRecords(harness)).settings)
      .toMatchObject({ learnWords: true });
    await readSample();
    await expect.poll(wordRecords, FIRST_TIME).toEqual(['words', 'words:en ja']);
    const kept = JSON.stringify((await storedRecords(harness))['words:en ja']);
    const holds = ['gravely concerned', '重大な懸念', 'emb-japan'].filter((one) =>
      kept.includes(one),
    );
    expect(holds).toEqual([]);
  });

  it('are named in the options, and forgotten at a press', async () => {
    options = await harness.openExtensionPage('options.html');
    await expect.poll(said, FIRST_TIME).toMatch(/English · 日本語 — [\d,]+ pairs? of words/);
    await press('[aria-labelledby="words"] button');
    await expect.poll(wordRecords).toEqual([]);
    await expect.poll(said).toContain('No words have been counted yet.');
  });
});
