import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/exchange/formats.ts';
import { readFile } from '../../../lib/exchange/read-file.ts';
import { sampleDraft, sampleDrafts, samplePage } from '../../unit/saved/samples.ts';
import type { Harness } from '../harness/harness.ts';
import { closePagesAfterwards, sharedBrowser } from '../session.ts';
import { catchDownloads } from './downloads.ts';
import {
  chooseFile,
  emptyStorage,
  type LibraryPage,
  openLibraryPage,
  saveSegments,
} from './library-page.ts';

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
  let downloads: Awaited<ReturnType<typeof catchDownloads>>;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    library = await openLibraryPage(harness);
    await emptyStorage(library.page);
    downloads = await catchDownloads(harness);
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

  it.each(FORMATS.map(({ id }) => id))('writes %s as a real download', async (id) => {
    await library.panel('export');
    await library.page.select('.panel select', id);
    await library.click('.panel .primary');
    const file = await downloads.next();
    await expect.poll(() => library.page.$('.panel')).toBeNull();
    expect(file.name).toMatch(
      /^example\.org_\d{4}-\d\d-\d\d_remarks-by-the-spokesperson_en-ja\.\w+$/,
    );
    const readable = ['tmx-rows', 'xliff', 'csv', 'tsv', 'json', 'jsonl'].includes(id);
    if (!readable) return;
    const read = readFile(file.bytes, file.name, '');
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(
      read.pages.flatMap(({ segments }) => segments.map(({ sides }) => sides.map((s) => s.text))),
    ).toEqual(TEXTS);
    expect(read.pages[0]?.segments[0]).toMatchObject({ note: 'Check the figure', tags: ['press'] });
  });

  it('brings a backup into an empty library, after a preview', async () => {
    await library.panel('export');
    await library.page.select('.panel select', 'jsonl');
    await library.click('.panel .primary');
    const { path } = await downloads.next();
    await expect.poll(() => library.page.$('.panel')).toBeNull();
    await emptyStorage(library.page);
    await library.page.close();
    library = await openLibraryPage(harness);
    expect(await library.rows()).toEqual([]);
    await chooseFile(library, path);
    await expect.poll(() => library.text('.panel')).toContain('2 new');
    expect(await library.rows()).toEqual([]);
    await library.click('.panel .primary');
    await expect.poll(() => library.rows()).toEqual(TEXTS);
    await library.click('.notice-line button');
    await expect.poll(() => library.rows()).toEqual([]);
  });

  it('says what is wrong with a file, where, and that nothing changed', async () => {
    const path = join(tmpdir(), 'taiyaku-broken.tmx');
    writeFileSync(path, '<tmx version="1.4">\n<header srclang="en"/>\n<body><tu>');
    await chooseFile(library, path);
    await expect
      .poll(() => library.text('.panel'))
      .toContain('Line 3: The XML is cut off or broken');
    expect(await library.text('.panel')).toContain('Nothing was changed');
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
