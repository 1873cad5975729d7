/**
 * `npm run bench:library [-- --sizes 0,1000,10000] [--browser chrome|firefox]`: saves one, opens, searches and
 * exports libraries of several sizes through the built extension, and sets each against the bare
 * `storage.local` operation on the same records in the same run. Prints a table, asserts nothing.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Harness } from '../tests/browser/harness/harness.ts';
import { launch } from '../tests/browser/harness/launch.ts';
import {
  measureExport,
  measureOpen,
  measureSave,
  measureSearch,
} from './bench-library/measures.ts';
import { seedLibrary } from './bench-library/seed-library.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '0,1000,10000,100000' },
    browser: { type: 'string', default: 'chrome,firefox' },
  },
});

const table: Record<string, string | number>[] = [];
for (const name of values.browser.split(',') as ('chrome' | 'firefox')[]) {
  for (const size of values.sizes.split(',').map(Number)) {
    const harness = await launch(name);
    try {
      table.push({ browser: name, segments: size, ...(await measure(harness, size)) });
    } catch (error) {
      table.push({ browser: name, segments: size, failed: String(error) });
    } finally {
      await harness.close();
    }
  }
}
console.table(table);

async function measure(harness: Harness, size: number): Promise<Record<string, string | number>> {
  const page: Page = await harness.openExtensionPage('options.html');
  await seedLibrary(page, size);
  const save = await measureSave(page);
  await page.close();
  const open = await measureOpen(harness);
  const search = await measureSearch(open.page);
  const file = size === 0 ? null : await measureExport(open.page);
  return {
    'save ms': save.ms,
    'save / bare set': save.ratio,
    'open ms': open.ms,
    'open / bare get': open.ratio,
    'search ms': search,
    'export ms': file?.ms ?? '',
    'page MB': open.heap,
    'export MB more': file?.more ?? '',
  };
}
