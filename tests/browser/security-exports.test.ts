import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { askPage, waitForRows } from './ask-page.ts';
import type { Harness } from './harness/harness.ts';
import { catchDownloads } from './library/downloads.ts';
import { type LibraryPage, openLibraryPage } from './library/library-page.ts';
import { clearStorage, savedIds } from './page-helpers.ts';
import { ATTACKS, CLEAN, traces } from './pages/security.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

const attackUrl = () => diplomatic('/attack?exported');

describe('files made of text that is written to be run', () => {
  let harness: Harness;
  let library: LibraryPage;
  let downloads: Awaited<ReturnType<typeof catchDownloads>>;
  const asked: string[] = [];
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    await clearStorage(harness);
    await harness.openPage(attackUrl());
    await waitForRows(harness, attackUrl());
    await askPage(harness, attackUrl(), { call: 'save', rows: 'all' });
    expect(await savedIds(harness)).toHaveLength(ATTACKS.length);
    downloads = await catchDownloads(harness);
    library = await openLibraryPage(harness);
    library.page.on('request', (request) => asked.push(request.url()));
  });

  const exported = async (format: string) => {
    await library.page.bringToFront();
    await library.panel('export');
    await library.page.select('.panel select', format);
    await library.click('.panel .primary');
    const file = await downloads.next();
    await expect.poll(() => library.page.$('.panel')).toBeNull();
    return { name: file.name, bytes: file.bytes };
  };

  it('an HTML file shows them as text, and has a harmless name', async () => {
    const { name, bytes } = await exported('html');
    expect(name).not.toMatch(/[<>:"/\\|?*]/);
    const page: Page = await harness.openPage(diplomatic('/nothing?exported'));
    // Written into a document whose scripts would run.
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, new TextDecoder().decode(bytes));
    expect(await page.evaluate(traces)).toMatchObject({ ...CLEAN, attacksAsText: true });
    await page.close();
  });

  it('a DOCX file holds them as text: well-formed, without a link to anything but the page', async () => {
    const { bytes } = await exported('docx');
    const parts = Object.entries(unzipSync(bytes)).map(
      ([name, part]) => [name, new TextDecoder().decode(part)] as const,
    );
    expect(parts.map(([name]) => name)).toContain('word/document.xml');
    const read = await library.page.evaluate((files) => {
      const docs = files.map(([name, xml]) => ({
        name,
        doc: new DOMParser().parseFromString(xml, 'application/xml'),
      }));
      const broken = docs.filter(({ doc }) => doc.querySelector('parsererror'));
      const targets = docs.flatMap(({ doc }) =>
        [...doc.querySelectorAll('Relationship[TargetMode="External"]')].map((one) =>
          one.getAttribute('Target'),
        ),
      );
      const fields = docs.flatMap(({ doc }) => [
        ...doc.getElementsByTagName('w:instrText'),
        ...doc.getElementsByTagName('w:fldSimple'),
        ...doc.getElementsByTagName('w:object'),
      ]);
      const text = docs.map(({ doc }) => doc.documentElement.textContent).join('');
      return { broken: broken.map(({ name }) => name), targets, fields: fields.length, text };
    }, parts);
    expect(read).toMatchObject({ broken: [], fields: 0 });
    for (const attack of ATTACKS) expect(read.text).toContain(attack);
    for (const target of read.targets) expect(target).toMatch(/^https?:/);
  });

  it('no request left the library while they were made', () => {
    const own = new URL(library.page.url()).origin;
    const left = asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(own));
    expect(left).toEqual([]);
  });
});
