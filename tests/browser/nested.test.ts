import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { askPage, rowsOf, waitForRows } from './ask-page.ts';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

/** How long a page that is rightly silent is listened to, ms. */
const SILENCE = 1_500;

/** Where a cell of the text stands in the window, as the page itself counts it through its trees. */
const cellBox = (page: Page, row: number) =>
  page.evaluate((index) => {
    const find = (tree: Document | ShadowRoot, x: number, y: number): DOMRect | null => {
      const cell = tree.querySelectorAll('tr')[index]?.cells[0];
      if (cell) {
        cell.scrollIntoView({ block: 'center' });
        const box = cell.getBoundingClientRect();
        return new DOMRect(box.x + x, box.y + y, box.width, box.height);
      }
      for (const one of tree.querySelectorAll('*')) {
        const box = one.getBoundingClientRect();
        const frame = (one as HTMLIFrameElement).contentDocument;
        const found = frame
          ? find(frame, x + box.x + one.clientLeft, y + box.y + one.clientTop)
          : one.shadowRoot && find(one.shadowRoot, x, y);
        if (found) return found;
      }
      return null;
    };
    find(document, 0, 0);
    // Again, now that it was scrolled to.
    const { x, y } = find(document, 0, 0) ?? new DOMRect();
    return { x, y };
  }, row);

/** Names under which something is painted, in the page or a frame of it. */
const paintedNames = (page: Page) =>
  page.evaluate(() => {
    const windows = (from: Window): Window[] => [
      from,
      ...[...from.document.querySelectorAll('*')].flatMap((one) => {
        const inner = one.shadowRoot?.querySelector('iframe') ?? (one as HTMLIFrameElement);
        return inner.contentWindow ? windows(inner.contentWindow) : [];
      }),
    ];
    return windows(window).flatMap((one) => [
      ...(one as unknown as typeof globalThis).CSS.highlights.keys(),
    ]);
  });

describe('text in shadow roots and frames', () => {
  let harness: Harness;
  closePagesAfterwards();
  beforeAll(async () => {
    harness = await sharedBrowser();
  });

  it.each([
    ['/shadow', 6, 'x-page >>> x-text >>> table'],
    ['/shadow-blocks', 4, 'x-text'],
    ['/frame', 5, 'iframe >>> table'],
    ['/frame-srcdoc', 4, 'iframe >>> table'],
    ['/frame-written', 4, 'iframe >>> table'],
    ['/frame-in-shadow', 5, 'x-text >>> iframe >>> table'],
    ['/frameset', 5, 'frame >>> table'],
  ])('%s: is read, and says where it stands', async (path, rows, where) => {
    const page = await harness.openPage(diplomatic(path));
    const state = await waitForRows(harness, diplomatic(path));
    expect(rowsOf(state), JSON.stringify(state)).toBe(rows);
    const locator = 'bitexts' in state ? state.bitexts[0]?.head.locator : undefined;
    const steps = locator && 'path' in locator ? locator.path.split(' >>> ') : [];
    const last = steps.map((step) =>
      step
        .split(' > ')
        .at(-1)
        ?.replace(/:nth-child\(\d\)$/, ''),
    );
    expect(last.join(' >>> ')).toBe(where);
    await page.close();
  });

  it.each(['/shadow-closed', '/frame-sandboxed'])('%s: is not ours to read', async (path) => {
    const page = await harness.openPage(diplomatic(path));
    await new Promise((done) => setTimeout(done, SILENCE));
    expect(rowsOf(await askPage(harness, diplomatic(path), { call: 'state' }))).toBe(0);
    await page.close();
  });

  /** The texts of all cells that are seen, wherever their tree hangs. */
  const seen = (page: Page, column: 0 | 1) =>
    page.evaluate((at) => {
      const trees = (tree: Document | ShadowRoot): (Document | ShadowRoot)[] => [
        tree,
        ...[...tree.querySelectorAll('*')].flatMap((one) => {
          const inner = one.shadowRoot ?? (one as HTMLIFrameElement).contentDocument;
          return inner ? trees(inner) : [];
        }),
      ];
      return trees(document)
        .flatMap((tree) => [...tree.querySelectorAll(`td:nth-child(${at + 1})`)])
        .filter((cell) => (cell as HTMLElement).offsetHeight > 0).length;
    }, column);

  /** Everything of a page and the trees in it that Taiyaku could have touched. */
  const wholeSource = (page: Page) =>
    page.evaluate(() => {
      const read = (tree: Document | ShadowRoot): string => {
        const all = [...tree.querySelectorAll('*')];
        const own = tree instanceof Document ? tree.documentElement.outerHTML : tree.innerHTML;
        const sheets = tree.adoptedStyleSheets.length;
        const inner = all.map((one) => {
          const next = one.shadowRoot ?? (one as HTMLIFrameElement).contentDocument;
          return next && one.localName !== 'taiyaku-controls' ? read(next as ShadowRoot) : '';
        });
        return `${own}${sheets}${inner.join('')}`;
      };
      return read(document);
    });

  describe.each([
    ['/shadow', 6],
    ['/frame', 5],
    ['/frame-in-shadow', 5],
    ['/frameset', 5],
  ])('%s', (path, rows) => {
    let page: Page;
    beforeAll(async () => {
      page = await harness.openPage(diplomatic(path));
      await waitForRows(harness, diplomatic(path));
    });

    it('is flipped, and given back to the letter', async () => {
      await waitForControls(harness, page);
      await askPage(harness, diplomatic(path), { call: 'off' });
      const before = await wholeSource(page);
      await askPage(harness, diplomatic(path), { call: 'on' });
      await clickControl(harness, page, '.bar [data-view]', 2);
      await expect.poll(() => seen(page, 0)).toBe(0);
      expect(await seen(page, 1)).toBe(rows);
      expect(await wholeSource(page)).not.toBe(before);
      await askPage(harness, diplomatic(path), { call: 'off' });
      expect(await seen(page, 0)).toBe(rows);
      expect(await wholeSource(page)).toBe(before);
      await askPage(harness, diplomatic(path), { call: 'on' });
      await askPage(harness, diplomatic(path), { call: 'view', view: 'both' });
    });

    it('has its buttons beside the row, flips it by them and paints what answers what', async () => {
      const cell = await cellBox(page, 2);
      // A text turned on anew a moment ago hears only of a pointer that comes to it.
      const come = async () => {
        await page.mouse.move(1, 1);
        await page.mouse.move(cell.x + 10, cell.y + 8);
        return harness.controls(page, '.row-control button');
      };
      await expect.poll(come, { interval: 500 }).not.toEqual([]);
      const [flip] = await waitForControls(harness, page, '.row-control button');
      expect(Math.abs((flip?.y ?? 0) - cell.y)).toBeLessThan(30);
      const pointAgain = async () => {
        // The aligner comes when a row is first pointed at; it answers the next move.
        await page.mouse.move(cell.x + 10 + Math.random() * 5, cell.y + 12);
        return paintedNames(page);
      };
      await expect.poll(pointAgain).toContain('taiyaku-sentence');
      const before = await seen(page, 0);
      await clickControl(harness, page, '.row-control button', 0);
      await expect.poll(() => seen(page, 0)).toBe(before - 1);
      await clickControl(harness, page, '.row-control button', 0);
      await expect.poll(() => seen(page, 0)).toBe(before);
    });

    it('is searched like any other text', async () => {
      await clickControl(harness, page, '.bar .find-open');
      await waitForControls(harness, page, '.find input');
      await page.keyboard.type('delegations');
      await expect.poll(() => paintedNames(page)).toContain('taiyaku-current-hit');
      await page.keyboard.press('Escape');
    });
  });

  it.each(['/shadow', '/frame'])('%s: takes in rows that come later, once', async (path) => {
    const url = () => diplomatic(`${path}?later`);
    const page = await harness.openPage(url());
    const rows = rowsOf(await waitForRows(harness, url()));
    await askPage(harness, url(), { call: 'flip-row', row: { bitext: 'b1', row: 1 } });
    await page.evaluate(() => {
      const grown = window as unknown as { grow?: () => void };
      const frame = document.querySelector('iframe')?.contentWindow as typeof grown | undefined;
      (grown.grow ?? frame?.grow)?.();
    });
    const count = async () => rowsOf(await askPage(harness, url(), { call: 'state' }));
    await expect.poll(count).toBe(rows + 1);
    expect(await seen(page, 0), 'the flipped row stays flipped').toBe(rows);
    expect(await seen(page, 1)).toBe(rows + 1);
    await page.close();
  });

  it('reads a component that comes late', async () => {
    const page = await harness.openPage(diplomatic('/shadow-late'));
    await new Promise((done) => setTimeout(done, SILENCE / 2));
    await page.evaluate(() => (window as unknown as { arrive(): void }).arrive());
    expect(rowsOf(await waitForRows(harness, diplomatic('/shadow-late')))).toBe(6);
    await page.close();
  });

  it('reads the next page of a frame, and forgets the last', async () => {
    const url = () => diplomatic('/frame?next');
    const page = await harness.openPage(url());
    await waitForRows(harness, url());
    const state = () => askPage(harness, url(), { call: 'state' });
    const go = (path: string) =>
      page.evaluate((to) => {
        const frame = document.querySelector('iframe');
        if (frame) frame.src = to;
      }, path);
    await go('/nothing');
    await expect.poll(async () => rowsOf(await state())).toBe(0);
    await go('/frame-inner');
    await expect.poll(async () => rowsOf(await state())).toBe(5);
    await askPage(harness, url(), { call: 'flip-all' });
    await expect.poll(() => seen(page, 0)).toBe(0);
    await page.close();
  });
});
