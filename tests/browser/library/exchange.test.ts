import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/exchange/formats.ts';
import { readFile } from '../../../lib/exchange/read-file.ts';
import { sampleDraft, samplePage } from '../../unit/saved/samples.ts';
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
  ['=HYPERLINK("x")', "'先頭の引用符\n三行目"],
];
const drafts = TEXTS.map(([en = '', ja = ''], row) =>
  sampleDraft(`r${row}`, {
    row,
    tags: ['press', 'a,b'],
    note: 'Check the figure',
    sides: [
      { lang: 'en', dir: 'ltr', text: en },
      { lang: 'ja', dir: 'ltr', text: ja },
    ],
  }),
);
/** Formats the library reads back as the rows they were. */
const WHOLE = ['tmx-rows', 'xliff', 'csv', 'tsv', 'json', 'jsonl'];

describe('files written and read by the library page', () => {
  let harness: Harness;
  let library: LibraryPage;
  let downloads: Awaited<ReturnType<typeof catchDownloads>>;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    library = await openLibraryPage(harness);
    downloads = await catchDownloads(harness);
    await saveSegments(library.page, samplePage(), drafts);
    await library.page.waitForSelector('.saved-list .row:nth-of-type(2)');
  });

  afterAll(() => emptyStorage(library.page));

  const files = new Map<string, string>();

  it.each(FORMATS.map(({ id }) => id))('%s is a real download with a telling name', async (id) => {
    await library.panel('export');
    await library.page.select('.panel select', id);
    await library.click('.panel .primary');
    const file = await downloads.next();
    await expect.poll(() => library.page.$('.panel')).toBeNull();
    expect(file.name).toMatch(
      /^example\.org_\d{4}-\d\d-\d\d_remarks-by-the-spokesperson_en-ja\.\w+$/,
    );
    files.set(id, file.path);
    if (!WHOLE.includes(id)) return;
    const read = readFile(file.bytes, file.name, '');
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const segments = read.pages.flatMap((page) => page.segments);
    expect(segments.map(({ sides }) => sides.map((side) => side.text))).toEqual(TEXTS);
    expect(segments[0]).toMatchObject({ note: 'Check the figure', tags: ['press', 'a,b'] });
  });

  it.each([...WHOLE, 'tmx-sentences'])(
    '%s comes back through the file field after a preview, and is undone',
    async (id) => {
      await emptyStorage(library.page);
      await expect.poll(() => library.count()).toBe('0 rows');
      await chooseFile(library, files.get(id) ?? '');
      await expect.poll(() => library.text('.panel')).toMatch(/\d new/);
      expect(await library.rows()).toEqual([]);
      await library.click('.panel .primary');
      if (id === 'tmx-sentences') await expect.poll(() => library.rows()).not.toEqual([]);
      else await expect.poll(() => library.rows()).toEqual(TEXTS);
      await library.click('.notice-line button');
      await expect.poll(() => library.rows()).toEqual([]);
    },
  );
});

const tmx = (body: string, header = '<header srclang="en"/>') =>
  `<?xml version="1.0"?>\n<tmx version="1.4">\n${header}\n<body>\n${body}\n</body>\n</tmx>`;
const laughs = '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';

/** What is wrong, the file, and what the panel must say of it. */
const BAD: readonly (readonly [string, string, string | Uint8Array, string])[] = [
  ['truncated XML', 'a.tmx', '<tmx>\n<header srclang="en"/>\n<body><tu>', 'Line 3: The XML is cut'],
  ['entities', 'a.tmx', `${laughs}\n${tmx('')}`, 'Line 1: The file declares entities'],
  ['huge depth', 'a.tmx', tmx('<tu>'.repeat(100_000)), 'Line 5: The file declares entities or is'],
  ['no source language', 'a.tmx', tmx('', '<header/>'), 'Line 3: The file does not say which'],
  ['Shift_JIS', 'a.csv', Uint8Array.from([97, 10, 0x93, 0xfa]), 'Line 2: The text is not in UTF-8'],
  ['other columns', 'a.csv', 'name,price\nfish,1', 'Line 1: No two columns of texts'],
  ['a newer version', 'a.json', '{"format":"taiyaku-library","version":999}', 'newer Taiyaku'],
  [
    'one variant',
    'a.tmx',
    tmx('<tu><tuv xml:lang="en"><seg>a</seg></tuv></tu>'),
    'Line 5: There is',
  ],
];

describe('a file that cannot be taken in', () => {
  let library: LibraryPage;
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-bad-'));
  closePagesAfterwards();

  beforeAll(async () => {
    library = await openLibraryPage(await sharedBrowser());
    await saveSegments(library.page, samplePage(), drafts);
    await library.page.waitForSelector('.saved-list .row:nth-of-type(2)');
  });

  afterAll(() => emptyStorage(library.page));

  it.each(BAD)(
    'is told by line, and leaves the library alone: %s',
    async (_, name, content, said) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      await chooseFile(library, path);
      await expect.poll(() => library.text('.panel')).toContain(said);
      expect(await library.rows()).toEqual(TEXTS);
    },
  );

  it('is told by its size before it is read: 500 MB', async () => {
    const path = join(folder, 'large.tmx');
    writeFileSync(path, '');
    truncateSync(path, 500_000_000);
    await chooseFile(library, path);
    await expect.poll(() => library.text('.panel')).toContain('too large (500 > 200 MB)');
    expect(await library.rows()).toEqual(TEXTS);
  });
});
