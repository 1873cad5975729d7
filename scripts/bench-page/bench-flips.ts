import { DIPLOMATIC_HOST } from '../../tests/browser/harness/harness.ts';
import { launchVariants } from './chrome-variants.ts';
import { type FlipCost, flipAll, measureFlip, toggleBare } from './measure-flip.ts';
import { median, spread } from './statistics.ts';

const SIZES = [50, 1_000, 10_000];
const MAX_COLLAPSING = 1_000; // as lib/page/hiding.ts: larger tables keep the room of what is hidden
const FOUND = 15_000; // ms to wait for the reader in the page

/** Prints what flipping all costs beside a bare toggle of the same attribute and CSS. */
export async function benchFlips(port: number, rounds: number): Promise<void> {
  const { browsers, close } = await launchVariants(['none', 'taiyaku']);
  const [bare, ours] = [browsers.get('none'), browsers.get('taiyaku')];
  console.log(`\nFlip all, Chromium, ${rounds} rounds: median (middle half), ms`);
  console.log('| rows | | main thread | to the frame | to the last row |');
  console.log('| --- | --- | --- | --- | --- |');
  try {
    for (const size of SIZES) {
      const url = `http://${DIPLOMATIC_HOST}:${port}/table/${size}`;
      const costs = { bare: [] as FlipCost[], ours: [] as FlipCost[] };
      for (let round = 0; round <= rounds && bare && ours; round += 1) {
        const page = await bare.newPage();
        await page.goto(url);
        const manner = size > MAX_COLLAPSING ? 'hold' : 'collapse';
        const first = await measureFlip(page, () => toggleBare(page, manner, true));
        await page.close();
        const read = await ours.newPage();
        await read.goto(url);
        await read.waitForSelector('taiyaku-controls', { timeout: FOUND });
        const second = await measureFlip(read, () => flipAll(ours, url));
        await read.close();
        if (round > 0) {
          costs.bare.push(first);
          costs.ours.push(second);
        }
      }
      for (const [name, seen] of Object.entries(costs)) {
        const of = (key: keyof FlipCost) =>
          spread(
            seen.map((cost) => cost[key]),
            0,
          );
        console.log(
          `| ${size} | ${name} | ${of('mainThread')} | ${of('toFrame')} | ${of('toEnd')} |`,
        );
      }
      const middle = (seen: readonly FlipCost[]) => median(seen.map((cost) => cost.mainThread));
      console.log(
        `| ${size} | **ratio** | **${(middle(costs.ours) / middle(costs.bare)).toFixed(2)}** | | |`,
      );
    }
  } finally {
    await close();
  }
}
