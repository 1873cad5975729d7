import { DIPLOMATIC_HOST } from '../../tests/browser/harness/harness.ts';
import { launchVariants, VARIANTS } from './chrome-variants.ts';
import { measureVisit, type VisitCost } from './measure-visit.ts';
import { MEASURED } from './pages.ts';
import { type Rounds, runRounds } from './run-rounds.ts';
import { median, spread } from './statistics.ts';

/** Prints what a visit costs with no extension, with an empty content script and with Taiyaku. */
export async function benchVisits(port: number, rounds: Rounds, only?: string): Promise<void> {
  // Any page of the tests, by its path, as well as those that are always measured.
  const known = only?.startsWith('/') ? { [only]: only } : MEASURED;
  const pages = Object.entries(known).filter(([name]) => only === undefined || name === only);
  const variants = await launchVariants(VARIANTS);
  const costs = new Map<string, VisitCost[]>();
  let done = 0;
  try {
    done = await runRounds(rounds, async (counts) => {
      for (const [name, path] of pages) {
        for (const [variant, browser] of variants.browsers) {
          const cost = await measureVisit(browser, `http://${DIPLOMATIC_HOST}:${port}${path}`);
          const key = `${name}/${variant}`;
          if (counts) costs.set(key, [...(costs.get(key) ?? []), cost]);
        }
      }
    });
  } finally {
    await variants.close();
  }
  console.log(
    `\nA visit, Chromium, ${done} rounds: median (middle half), CPU ms of the main thread`,
  );
  console.log(
    '| page | script | main thread | script | long tasks | longest | heap MB | nodes | listeners |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [name] of pages) {
    for (const variant of VARIANTS) {
      const seen = costs.get(`${name}/${variant}`) ?? [];
      const of = (key: keyof VisitCost) => seen.map((cost) => cost[key]);
      const cells = [
        spread(of('mainThread')),
        spread(of('script')),
        median(of('longTasks')),
        median(of('longest')).toFixed(0),
        median(of('heap')).toFixed(2),
        median(of('nodes')),
        median(of('listeners')),
      ];
      console.log(`| ${name} | ${variant} | ${cells.join(' | ')} |`);
    }
    const over = (key: keyof VisitCost) => {
      const of = (variant: string) =>
        median((costs.get(`${name}/${variant}`) ?? []).map((cost) => cost[key]));
      return of('taiyaku') - of('empty');
    };
    console.log(
      `| ${name} | **over empty** | **${over('mainThread').toFixed(1)}** | ${over('script').toFixed(1)} | ${over('longTasks')} | | ${over('heap').toFixed(2)} | ${over('nodes')} | ${over('listeners')} |`,
    );
  }
}
