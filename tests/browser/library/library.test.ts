import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleDraft, sampleDrafts, samplePage } from '../../unit/saved/samples.ts';
import type { Harness } from '../harness/harness.ts';
import { closePagesAfterwards, sharedBrowser } from '../session.ts';
import { emptyStorage, type LibraryPage, openLibraryPage, saveSegments } from './library-page.ts';

const TEXTS = [
  ['Text of a, 5.31 million', '本文、531万'],
  ['=HYPERLINK("x")', '二行目\n三行目'],
];
const drafts = TEXTS.map(([en = '', ja = ''], row) =>
  sampleDraft(`r${row}`, {
    row,
    tags: ['press'],
    sides: [
      { lang: 'en', dir: 'ltr', text: en },
      { lang: 'ja', dir: 'ltr', text: ja },
    ],
  }),
);

describe('the library page', () => {
  let harness: Harness;
  let library: LibraryPage;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    library = await openLibraryPage(harness);
    await emptyStorage(library.page);
  });

  afterAll(() => emptyStorage(library.page));

  it('shows what is saved while it is open', async () => {
    expect(await saveSegments(library.page, samplePage(), drafts)).toMatchObject({
      ok: true,
      added: 2,
    });
    await expect.poll(() => library.rows()).toEqual(TEXTS);
  });

  it('keeps a note and tags across a reload', async () => {
    await library.click('.saved-list .row .actions button', 0);
    await library.page.waitForSelector('.note-editor textarea');
    await library.page.type('.note-editor textarea', 'Check the figure');
    await library.click('.note-editor .primary');
    await expect.poll(() => library.text('.saved-list')).toContain('Check the figure');
    await library.page.close();
    library = await openLibraryPage(harness);
    expect(await library.text('.own-note')).toBe('Check the figure');
  });

  it('deletes a row and brings it back', async () => {
    await library.click('.saved-list .row .actions button', 1);
    await expect.poll(() => library.rows()).toEqual(TEXTS.slice(1));
    await library.click('.notice-line button');
    await expect.poll(() => library.rows()).toEqual(TEXTS);
  });

  it('finds in either language and shows everything again', async () => {
    await library.page.type('.find', '５３１万');
    await expect.poll(() => library.rows()).toEqual(TEXTS.slice(0, 1));
    expect(await library.text('.saved-list mark')).toBe('531万');
    await library.page.$eval('.find', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => library.rows()).toEqual(TEXTS);
  });

  it('shows a word in its contexts, with its counterpart', async () => {
    await emptyStorage(library.page);
    const rows = Array.from({ length: 12 }, (_, row) => {
      const [en, ja] = row < 6 ? ['a joint statement', '共同声明'] : ['the city', '市'];
      return sampleDraft(`c${row}`, {
        row,
        sides: [
          { lang: 'en', dir: 'ltr', text: `Row ${row} has ${en} in it.` },
          { lang: 'ja', dir: 'ltr', text: `${row}行目には${ja}がある。` },
        ],
      });
    });
    await saveSegments(library.page, samplePage({ url: 'https://words.example/' }), rows);
    await expect.poll(() => library.count()).toContain('12 rows');
    await library.page.type('.find', 'joint statement');
    await library.page.keyboard.press('Enter');
    await expect.poll(() => library.text('.concordance h2')).toContain('6 rows');
    expect(await library.text('.counterparts')).toContain('共同声明 6 of 6');
    await library.click('.concordance header button');
    await library.page.$eval('.find', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await emptyStorage(library.page);
  });

  it('has no fault that axe finds, with every panel open in turn', async () => {
    await saveSegments(library.page, samplePage(), drafts);
    await expect.poll(() => library.rows()).toEqual(TEXTS);
    const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
    await library.page.evaluate(source);
    const faults = () =>
      library.page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: {
            run(on: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        const { violations } = await axe.run(document);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
    for (const name of ['export', 'import', 'trash'] as const) {
      await library.panel(name);
      expect(await faults()).toEqual([]);
    }
    await emptyStorage(library.page);
  });

  it('merges what is saved twice into the first, with undo', async () => {
    const twice = [sampleDraft('same', { note: 'one' })];
    await saveSegments(library.page, samplePage(), twice);
    const other = samplePage({ url: 'https://copy.example/' });
    await saveSegments(library.page, other, [sampleDraft('same', { note: 'two' })]);
    await expect.poll(() => library.count()).toBe('2 rows');
    await library.click('.selection button');
    await library.clickText('.selection button', 'Merge 1 duplicate');
    await expect.poll(() => library.count()).toBe('1 row');
    expect(await library.text('.own-note')).toBe('one\n\ntwo');
    await library.click('.notice-line button');
    await expect.poll(() => library.text('.notice-line')).toContain('brought back');
    expect(await library.count()).toBe('2 rows');
    await emptyStorage(library.page);
  });

  it('gives a note and tags to every row selected', async () => {
    await saveSegments(library.page, samplePage(), drafts);
    await expect.poll(() => library.rows()).toEqual(TEXTS);
    await library.click('.selection button');
    await library.clickText('.selection button', 'Note and tags');
    await library.page.type('.many input', 'joint, seen');
    await library.page.keyboard.press('Enter');
    await expect.poll(() => library.text('.notice-line')).toContain('2 rows changed');
    const tags = () =>
      library.page.$$eval('.tags', (lists) => lists.map((list) => list.textContent));
    await expect.poll(tags).toEqual(['pressjointseen', 'pressjointseen']);
    await emptyStorage(library.page);
  });

  it('keeps everything in its place when the clock goes backwards', async () => {
    await saveSegments(library.page, samplePage(), [sampleDraft('today')]);
    const clock = await harness.openExtensionPage('options.html');
    await setClocksBack(clock, library.page, 2_000);
    await library.page.bringToFront();
    await saveSegments(library.page, samplePage(), [sampleDraft('earlier', { row: 1 })]);
    await expect.poll(() => library.count()).toBe('2 rows');
    // Deleted "years ago", and still in the trash, also after the next delete.
    await library.click('.saved-list .row .actions button', 1);
    await expect.poll(() => library.count()).toBe('1 row');
    await library.click('.saved-list .row .actions button', 1);
    await expect.poll(() => library.count()).toBe('0 rows');
    await library.page.close();
    library = await openLibraryPage(harness);
    await library.panel('trash');
    await expect.poll(() => library.page.$$eval('.lots li', (lots) => lots.length)).toBe(2);
    for (let left = 2; left > 0; left--) {
      await library.click('.lots button');
      await expect
        .poll(() => library.page.$$eval('.lots li', (lots) => lots.length))
        .toBe(left - 1);
    }
    await expect.poll(() => library.count()).toBe('2 rows');
    await setClocksBack(clock, library.page, 0);
    await clock.close();
    await emptyStorage(library.page);
  });

  it('loses and doubles nothing when three writers save at once', async () => {
    const writers = [
      library.page,
      (await openLibraryPage(harness)).page,
      await harness.openExtensionPage('options.html'),
    ];
    const all = sampleDrafts(30);
    await Promise.all(
      all.flatMap((draft, i) =>
        [i, i + 1].map((at) => {
          const page = writers[at % writers.length] ?? library.page;
          return saveSegments(page, samplePage({ url: 'https://many.example/' }), [draft]);
        }),
      ),
    );
    await library.page.bringToFront();
    await expect.poll(() => library.count()).toBe('30 rows');
  });
});

/**
 * Sets the clocks of the library page and of the background back by so many days; 0 sets them right. In Firefox
 * the false clock lives as long as `from`, another of our pages.
 */
async function setClocksBack(from: Page, library: Page, days: number): Promise<void> {
  const setBack = (scope: { Date: DateConstructor; RealDate?: DateConstructor }, back: number) => {
    scope.RealDate ??= scope.Date;
    const Real = scope.RealDate;
    scope.Date =
      back === 0
        ? Real
        : (class extends Real {
            constructor(...parts: [] | [number]) {
              super(...(parts.length === 0 ? ([Real.now() - back] as [number]) : parts));
            }
          } as DateConstructor);
  };
  const back = days * 86_400_000; // milliseconds
  const here = `(${setBack})(globalThis, ${back})`;
  await library.evaluate(here);
  const targets = library.browser().targets();
  const workers = targets.filter((one) => one.type() === 'service_worker');
  for (const target of workers) await (await target.worker())?.evaluate(here);
  // Firefox: the background is a page, within reach of our other pages.
  if (workers.length === 0) {
    await from.evaluate(`(async () => {
      (${setBack})(await browser.runtime.getBackgroundPage(), ${back});
    })()`);
  }
}
