import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { DIPLOMATIC_HOST } from '../../tests/browser/harness/harness.ts';
import { launchVariants } from './chrome-variants.ts';
import {
  callerIn,
  type FlipCost,
  measureFlip,
  type PageCaller,
  watchFlips,
} from './measure-flip.ts';
import { type Rounds, runRounds, shared } from './run-rounds.ts';
import { median, spread } from './statistics.ts';

const SIZES = [50, 1_000, 10_000];
const FOUND = 15_000; // ms to wait for the reader in the page
/** What follows the reading of a page (badge, what is saved, compiled code put away) is over by then, ms. */
const SETTLED = 600;

/** In this order in one page: the first flip brings the part of the reader that flips. */
const STEPS = [
  ['first flip all', { call: 'flip-all' }],
  ['both', { call: 'view', view: 'both' }],
  ['flip all', { call: 'flip-all' }],
  ['both', { call: 'view', view: 'both' }],
  ['flip all', { call: 'flip-all' }],
  ['flip all back', { call: 'flip-all' }],
  ['flip one', { call: 'flip-row' }],
  ['flip one', { call: 'flip-row' }],
  ['flip all', { call: 'flip-all' }],
  ['off', { call: 'off' }],
] as const;
const NAMES = [...new Set(STEPS.map(([name]) => name))];

type Costs = Map<string, FlipCost[]>;

/** Prints what flips cost beside an extension that toggles the same attributes, told by the same message. */
export async function benchFlips(port: number, rounds: Rounds, only?: string): Promise<void> {
  const script = readFileSync(new URL('./bare-toggle.js', import.meta.url), 'utf8');
  const { browsers, close } = await launchVariants(['toggle', 'taiyaku'], script);
  const sides = await Promise.all(
    [...browsers].map(async ([name, browser]) => ({
      name,
      browser,
      caller: await callerIn(browser),
      costs: new Map() as Costs,
    })),
  );
  console.log('\nFlips, Chromium: bare toggle / Taiyaku, median (middle half), ms');
  console.log(
    '| rows | | main thread | ratio | to the frame of rows in view | until all is done |',
  );
  console.log('| --- | --- | --- | --- | --- | --- |');
  try {
    const sizes = SIZES.filter((size) => only === undefined || only === String(size));
    for (const size of sizes) {
      for (const { costs } of sides) costs.clear();
      const url = `http://${DIPLOMATIC_HOST}:${port}/table/${size}`;
      const done = await runRounds(shared(rounds, sizes.length), async (counts) => {
        for (const { name, browser, caller, costs } of sides) {
          const seen = await flipThrough(browser, caller, url, name === 'taiyaku');
          if (!counts) continue;
          for (const [step, cost] of seen) costs.set(step, [...(costs.get(step) ?? []), cost]);
        }
      });
      const [bare, ours] = sides;
      for (const name of NAMES) print(size, name, bare?.costs, ours?.costs);
      console.log(`| ${size} | ${done} rounds | | | | |`);
    }
  } finally {
    await close();
  }
}

async function flipThrough(
  browser: Browser,
  caller: PageCaller,
  url: string,
  isOurs: boolean,
): Promise<readonly (readonly [string, FlipCost])[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  if (isOurs) await page.waitForSelector('taiyaku-controls', { timeout: FOUND });
  await new Promise((done) => setTimeout(done, SETTLED));
  const session = await watchFlips(page);
  const { bitext } = await caller.send(url, { call: 'state' });
  const seen: [string, FlipCost][] = [];
  for (const [name, call] of STEPS) {
    const body = call.call === 'flip-row' ? { ...call, row: { bitext, row: 1 } } : call;
    seen.push([name, await measureFlip(page, session, () => caller.send(url, body))]);
  }
  await page.close();
  return seen;
}

function print(size: number, step: string, bare?: Costs, ours?: Costs): void {
  const of = (costs: Costs | undefined, key: keyof FlipCost) =>
    (costs?.get(step) ?? []).map((cost) => cost[key]);
  const pair = (key: keyof FlipCost) => `${spread(of(bare, key), 0)} / ${spread(of(ours, key), 0)}`;
  const ratio = median(of(ours, 'mainThread')) / median(of(bare, 'mainThread'));
  console.log(
    `| ${size} | ${step} | ${pair('mainThread')} | **${ratio.toFixed(2)}** | ${pair('toFrame')} | ${pair('toEnd')} |`,
  );
}
