/**
 * `npm run bench:library [-- --sizes 0,1000,10000] [--browser chrome|firefox] [--formats json,csv|all]`: saves
 * one, opens, searches, scrolls and exports libraries of several sizes through the built extension, and sets each against
 * the bare `storage.local` operation on the same records in the same run. Prints tables, asserts nothing.
 */
import { parseArgs } from 'node:util';
import { FORMATS } from '../lib/exchange/formats.ts';
import type { Harness } from '../tests/browser/harness/harness.ts';
import { launch } from '../tests/browser/harness/launch.ts';
import {
  measureExport,
  measureExportHeap,
  measureOpen,
  measureSave,
  measureSearch,
} from './bench-library/measures.ts';
import { heapOf, processMegabytes } from './bench-library/memory.ts';
import { measureScroll } from './bench-library/scroll.ts';
import { seedLibrary } from './bench-library/seed-library.ts';

type Line = Record<string, string | number | null>;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '0,1000,10000,100000' },
    browser: { type: 'string', default: 'chrome,firefox' },
    formats: { type: 'string', default: 'json' },
  },
});
const formats = FORMATS.map(({ id }) => id).filter(
  (id) => values.formats === 'all' || values.formats.split(',').includes(id),
);

for (const browser of values.browser.split(',') as ('chrome' | 'firefox')[]) {
  for (const segments of values.sizes.split(',').map(Number)) {
    const harness = await launch(browser);
    try {
      await measure(harness, segments, (line) => console.table([{ browser, segments, ...line }]));
    } finally {
      await harness.close();
    }
  }
}

async function measure(harness: Harness, size: number, tell: (line: Line) => void): Promise<void> {
  const options = await harness.openExtensionPage('options.html');
  await seedLibrary(options, size);
  const save = await measureSave(options);
  await options.close();
  const before = processMegabytes(harness);
  const { page, first, ms, ratio } = await measureOpen(harness);
  const held = processMegabytes(harness);
  const search = await measureSearch(page);
  tell({
    'save ms': save.ms,
    'save / bare set': save.ratio,
    'first rows ms': first,
    'all rows ms': Math.round(ms),
    'all rows / bare get': ratio,
    'search work ms': search.work,
    'search drawn ms': search.drawn,
    'drawn / bare frame': search.ratio,
    'page heap MB': await heapOf(page),
    'browser MB more': held === null || before === null ? null : held - before,
  });
  if (size === 0) return;
  for (const [scroll, times] of Object.entries(await measureScroll(page))) {
    const { middle, longest, stops, blank, halt } = times;
    const frames = { 'frame ms': middle, 'longest ms': longest, 'over 50 ms': stops };
    tell({ scroll, ...frames, 'frames without a row': blank, 'rows after a halt ms': halt });
  }
  for (const id of formats) {
    const ms = await measureExport(page, id);
    tell({ export: id, ms, 'page heap MB at most': await measureExportHeap(page, id) });
  }
}
