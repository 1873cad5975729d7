import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { DIPLOMATIC_HOST } from '../../tests/browser/harness/harness.ts';
import { launchVariants } from './chrome-variants.ts';
import { counters } from './measure-visit.ts';
import { MEASURED } from './pages.ts';
import { type Rounds, runRounds, shared } from './run-rounds.ts';
import { median } from './statistics.ts';

/** Runs until a script is warm, and runs that are measured. */
const WARMING = 5;
const WARM_RUNS = 20;

interface Timed {
  readonly ms: number;
  readonly answer: boolean | number;
}

/** Prints what the probe costs beside a bare walk over every text: first touch (cold, by the clock) and again (warm, CPU). */
export async function benchProbe(port: number, rounds: Rounds): Promise<void> {
  const code = await bundle();
  const { browsers, close } = await launchVariants(['none']);
  const browser = browsers.get('none');
  if (!browser) throw new Error('no browser without an extension');
  console.log('\nProbe beside the bare text walk, Chromium: medians, ms');
  console.log(
    '| page | rounds | says | probe cold | walk cold | probe warm | walk warm | warm ratio |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  try {
    for (const [name, path] of Object.entries(MEASURED)) {
      const seen = { probe: [] as number[], walk: [] as number[] };
      const warm = { probe: [] as number[], walk: [] as number[] };
      let says: unknown = null;
      const done = await runRounds(shared(rounds, Object.keys(MEASURED).length), async (counts) => {
        // Cold needs a fresh page for each of the two.
        for (const which of ['probe', 'walk'] as const) {
          const page = await browser.newPage();
          await page.goto(`http://${DIPLOMATIC_HOST}:${port}${path}`);
          await page.evaluate(code);
          const run = `taiyaku${which === 'probe' ? 'Probe' : 'Walk'}()`;
          const first = (await page.evaluate(run)) as Timed;
          if (counts) seen[which].push(first.ms);
          if (which === 'probe') says = first.answer;
          if (counts) warm[which].push(await warmCost(page, run));
          await page.close();
        }
      });
      const cells = [seen.probe, seen.walk, warm.probe, warm.walk].map((all) =>
        median(all).toFixed(2),
      );
      const ratio = median(warm.probe) / Math.max(0.01, median(warm.walk));
      console.log(`| ${name} | ${done} | ${says} | ${cells.join(' | ')} | ${ratio.toFixed(2)} |`);
    }
  } finally {
    await close();
  }
}

/** CPU ms of the main thread for one run, among many: other work on the machine counts little. */
async function warmCost(page: Page, run: string): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const repeated = async (times: number) => {
    const before = (await counters(session)).get('TaskDuration') ?? 0;
    await page.evaluate(`for (let i = 0; i < ${times}; i += 1) ${run}`);
    return (((await counters(session)).get('TaskDuration') ?? 0) - before) * 1000;
  };
  await repeated(WARMING);
  return (await repeated(WARM_RUNS)) / WARM_RUNS;
}

async function bundle(): Promise<string> {
  const output = await build({
    logLevel: 'error',
    configFile: false,
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./probe-entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'taiyakuProbeEntry',
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('vite gave no bundle');
  return first.output[0].code;
}
