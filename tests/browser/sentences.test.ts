import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFinds } from './axe.ts';
import type { Harness } from './harness/harness.ts';
import { openControls } from './harness/in-controls.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { pageSource } from './page-helpers.ts';
import { goToRow, names, openToRead, painted } from './reading-helpers.ts';
import { FIRST_TIME, GRAVELY, JUUDAI } from './sentence-helpers.ts';
import { closePagesAfterwards } from './session.ts';

/** Puts the pointer on the middle of the first place where `text` stands. */
async function pointAtText(page: Page, text: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start === -1) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [box] = range.getClientRects();
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`"${wanted}" stands nowhere`);
  }, text);
  await page.mouse.move(at.x - 3, at.y);
  await page.mouse.move(at.x, at.y);
}

describe('sentences of the sample press release', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/sample'));
  });

  it('paints the sentence a pointer rests on that has met the text for the first time', async () => {
    const { page: fresh } = await openToRead('/sample');
    await pointAtText(fresh, 'gravely concerned');
    await expect
      .poll(() => painted(fresh, 'taiyaku-counterpart'), FIRST_TIME)
      .toEqual(['中国は重大な懸念を抱いており、これに強く反対します。']);
    await fresh.close();
    await page.bringToFront();
  });

  it('paints the sentence under the pointer and the one that answers it', async () => {
    const before = await pageSource(page);
    await expect
      .poll(async () => {
        await pointAtText(page, 'gravely concerned');
        return painted(page, 'taiyaku-counterpart');
      }, FIRST_TIME)
      .toEqual(['中国は重大な懸念を抱いており、これに強く反対します。']);
    expect(await painted(page, 'taiyaku-sentence')).toEqual([
      'The Chinese side is gravely concerned and strongly opposed to this.',
    ]);
    expect(await pageSource(page)).toBe(before);
  });

  it('paints both sentences where two answer one', async () => {
    await pointAtText(page, '昨年9月');
    await expect
      .poll(async () => (await painted(page, 'taiyaku-counterpart')).join(' '), FIRST_TIME)
      .toContain('Last September, China launched');
    const own = await painted(page, 'taiyaku-sentence');
    expect(own).toHaveLength(2);
    expect(own[1]).toContain('呼びかけています');
  });

  it('paints both in the popup too', async () => {
    const popup = await harness.openPopup(page);
    const pointAt = (words: string) => {
      // A popup has no mouse that the harness could move in both browsers.
      const row = [...document.querySelectorAll('.row')].find((one) =>
        one.textContent?.includes(words),
      );
      row?.dispatchEvent(new PointerEvent('pointerenter'));
      [...(row?.querySelectorAll('.sentence') ?? [])]
        .find((one) => one.textContent?.includes(words))
        ?.dispatchEvent(new PointerEvent('pointerenter'));
      return [...document.querySelectorAll('.sentence.own')].map((one) => one.textContent?.trim());
    };
    await expect
      .poll(() => popup.evaluate(pointAt, GRAVELY), FIRST_TIME)
      .toEqual([GRAVELY, JUUDAI]);
    await popup.close();
    await page.bringToFront();
  });

  it('marks no figure where all agree', async () => {
    await pointAtText(page, '52,000');
    await new Promise((done) => setTimeout(done, 500));
    expect(await painted(page, 'taiyaku-figure')).toEqual([]);
  });

  it('marks a figure that stands on one side only, on both', async () => {
    const { page: slip } = await openToRead('/slip');
    await expect
      .poll(async () => {
        await pointAtText(slip, '5.31 million');
        return painted(slip, 'taiyaku-figure');
      }, FIRST_TIME)
      .toEqual(['5.31 million', '351万']);

    // The same in words: for a screen reader at the row's buttons, for all in its menu and card.
    const said = async (selector: string) => {
      await waitForControls(harness, slip, selector);
      return names(harness, slip, selector);
    };
    const odd = ['Only in English: 5.31 million', 'Only in 日本語: 351万'];
    const [control] = await said('.row-control');
    for (const words of odd) expect(control).toContain(words);
    await clickControl(harness, slip, '.row-control .more');
    const menu = await said('.menu button .words');
    expect(menu.filter((entry) => entry.startsWith('Only'))).toEqual(odd);
    await clickControl(harness, slip, '.menu button', menu.indexOf(odd[0] ?? ''));
    expect((await said('.peek .known span')).slice(-2)).toEqual(odd);
  });

  it('steps from sentence to sentence by keyboard', async () => {
    await goToRow(harness, page, 4);
    await page.keyboard.press('.');
    await expect
      .poll(() => painted(page, 'taiyaku-sentence'))
      .toEqual(['The accusation against China by the UK side is sheer fabrication and slander.']);
    await page.keyboard.press('.');
    await expect
      .poll(() => painted(page, 'taiyaku-counterpart'))
      .toEqual(['中国は重大な懸念を抱いており、これに強く反対します。']);
    await page.keyboard.press(',');
    await expect
      .poll(async () => (await painted(page, 'taiyaku-counterpart')).join(''))
      .toContain('全くの捏造');
    await page.keyboard.press('Escape');
  });

  it('tells screen readers the sentence stepped to and its counterpart, each in its language', async () => {
    const { page: own } = await openToRead('/sample');
    await goToRow(harness, own, 4);
    await openControls(harness, own);
    const spoken = () =>
      own.evaluate(() => {
        const root = document.querySelector('taiyaku-controls')?.shadowRoot;
        const region = root?.querySelector('.spoken');
        if (region?.getAttribute('aria-live') !== 'polite') throw new Error('nothing is live');
        return [...region.children].map((line) => [
          line.getAttribute('lang'),
          line.getAttribute('dir'),
          line.textContent,
        ]);
      });
    // The aligner comes with the first row met: a step before that says nothing.
    await expect
      .poll(async () => {
        if ((await spoken()).length === 0) await own.keyboard.press('.');
        await new Promise((done) => setTimeout(done, 300));
        return spoken();
      }, FIRST_TIME)
      .toEqual([
        [
          'en',
          'ltr',
          'The accusation against China by the UK side is sheer fabrication and slander.',
        ],
        ['ja', 'ltr', expect.stringContaining('全くの捏造')],
      ]);
    expect(await axeFinds(own, 'taiyaku-controls')).toEqual([]);
    await own.keyboard.press('j');
    await expect.poll(spoken).toEqual([]);
  });
});
