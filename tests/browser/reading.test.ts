import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import {
  clearStorage,
  pageSource,
  pointAtRow,
  rowText,
  rowTop,
  savedSegments,
} from './page-helpers.ts';
import { chooseInMenu, openToRead, painted, pasted, veils } from './reading-helpers.ts';
import { closePagesAfterwards, diplomatic } from './session.ts';

const LABEL = 1;

describe('reading the sample press release', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/sample'));
  });

  /** Every test begins with both languages as published and nothing of ours open. */
  beforeEach(async () => {
    await page.bringToFront();
    await clickControl(harness, page, '.bar [data-view]', 0);
    await page.evaluate(() => scrollTo(0, 0));
  });

  const enterRows = async () => {
    await harness.command('go-to-rows', page);
    await waitForControls(harness, page, '.row-control button');
    await page.keyboard.press('Home');
  };
  const leaveRows = async () => {
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
  };

  it('veils one language in recall, and lifts the veil under the pointer', async () => {
    const top = await rowTop(page, LABEL);
    await chooseInMenu(harness, page, '.bar > .more', 'Recall, reading English');
    expect(await veils(page)).toBe(8);
    expect(await rowTop(page, LABEL)).toBe(top);
    const blurred = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelectorAll('tr')[3]?.cells[1] as Element).filter,
      );
    await page.mouse.move(5, 5);
    await expect.poll(blurred).toContain('blur');
    const cell = await page.evaluate(() => {
      const box = document.querySelectorAll('tr')[3]?.cells[1]?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 };
    });
    await page.mouse.move(cell.x, cell.y);
    await expect.poll(blurred).toBe('none');
  });

  it('reveals one row by key in recall, and veils it again', async () => {
    await chooseInMenu(harness, page, '.bar > .more', 'Recall, reading 日本語');
    await enterRows();
    await page.keyboard.press('v');
    await expect.poll(() => veils(page)).toBe(7);
    await page.keyboard.press('v');
    await expect.poll(() => veils(page)).toBe(8);
    await leaveRows();
  });

  it('sets the languages one above the other, and back', async () => {
    await chooseInMenu(harness, page, '.bar > .more', 'One above the other');
    const tops = () =>
      page.evaluate(() =>
        [...(document.querySelectorAll('tr')[3]?.cells ?? [])].map(
          (cell) => cell.getBoundingClientRect().top,
        ),
      );
    const [first = 0, second = 0] = await tops();
    expect(second).toBeGreaterThan(first);
    await clickControl(harness, page, '.bar [data-view]', 0);
    const [left, right] = await tops();
    expect(left).toBe(right);
  });

  it('finds in both languages, paints the hits and steps through them', async () => {
    await clickControl(harness, page, '.bar .find-open');
    await waitForControls(harness, page, '.find input');
    await page.keyboard.type('ｍicrosoft');
    await expect.poll(() => painted(page, 'taiyaku-current-hit')).toEqual(['Microsoft']);
    expect(await painted(page, 'taiyaku-hit')).toEqual(['Microsoft']);
    await page.keyboard.press('Escape');
    await expect.poll(() => painted(page, 'taiyaku-current-hit')).toEqual([]);
    await leaveRows();
  });

  it('shows both sides of a row where the hit is on the hidden one', async () => {
    await clickControl(harness, page, '.bar [data-view]', 1);
    await expect.poll(() => rowText(page, LABEL)).toBe('Question:');
    await clickControl(harness, page, '.bar .find-open');
    await waitForControls(harness, page, '.find input');
    await page.keyboard.type('質問');
    await expect.poll(() => rowText(page, LABEL)).toMatch(/Question:\s+質問/);
    expect(await rowText(page, 3)).toBe('Embassy Spokesperson:');
    await page.keyboard.press('Escape');
    await leaveRows();
  });

  it('peeks at both languages in a card, by button and by key', async () => {
    await clickControl(harness, page, '.bar [data-view]', 2);
    await pointAtRow(page, LABEL);
    await clickControl(harness, page, '.row-control .peek-open');
    const sides = await waitForControls(harness, page, '.peek .side');
    expect(sides.map((side) => side.label)).toEqual(['Question:', '質問']);
    expect(await rowText(page, LABEL)).toBe('質問');
    await clickControl(harness, page, '.peek > button');
    await enterRows();
    await page.keyboard.press('p');
    await waitForControls(harness, page, '.peek .side');
    await page.keyboard.press('p');
    await expect.poll(() => harness.controls(page, '.peek .side')).toEqual([]);
    await leaveRows();
  });

  it('lists the keys on "?" and gives the focus back', async () => {
    await enterRows();
    await page.keyboard.press('?');
    await waitForControls(harness, page, '.sheet button');
    await page.keyboard.press('Escape');
    await expect.poll(() => harness.controls(page, '.sheet button')).toEqual([]);
    await page.keyboard.press('f');
    await expect.poll(() => rowText(page, 0)).toMatch(/^サイバー/);
    await page.keyboard.press('f');
    await leaveRows();
  });

  it('gives the focus back to the page when the rows are left', async () => {
    await page.focus('a');
    await enterRows();
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  it('offers the other side of a selection, and saves it with its translation', async () => {
    await page.evaluate(() => {
      const cell = document.querySelectorAll('tr')[2]?.cells[0] as Element;
      const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const from = text.data.search(/\S/);
      getSelection()?.setBaseAndExtent(text, from, text, from + 40);
    });
    const [offer] = await waitForControls(harness, page, '.offer');
    const selection = await page.evaluate(() => {
      const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
      return { top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
    });
    const over =
      (offer?.y ?? 0) < selection.bottom && (offer?.y ?? 0) + (offer?.height ?? 0) > selection.top;
    expect(over).toBe(false);
    await clickControl(harness, page, '.offer button', 1);
    const notes = async () => (await savedSegments(harness)).map(({ note }) => note);
    await expect.poll(async () => (await notes())[0]).toMatch(/^The Foreign, Commonwealth/);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect.poll(() => harness.controls(page, '.offer')).toEqual([]);
  });

  it('copies the row as a quotation with its source, and as a link', async () => {
    await pointAtRow(page, 2);
    await chooseInMenu(harness, page, '.row-control .more', 'Copy as quotation, with source');
    const lines = (await pasted(page)).split('\n');
    expect(lines[0]).toBe('Question: / 質問');
    expect(lines[1]).toMatch(/^“The Foreign,.*”$/);
    expect(lines[2]).toMatch(/^「英国のForeign.*」$/);
    expect(lines.slice(4).join(' ')).toContain('2021-07-20');
    expect(lines.slice(4)).toContain(diplomatic('/sample'));

    await pointAtRow(page, 3);
    await pointAtRow(page, LABEL);
    await chooseInMenu(harness, page, '.row-control .more', 'Copy a link to this row');
    const link = await pasted(page);
    expect(link).toMatch(/#:~:text=Question%3A&text=/);
    const target = await harness.openPage(link);
    expect(await target.evaluate(() => location.hash)).toBe('');
    await target.close();
  });

  it('moves the bar by menu, collapses it, and remembers both with the view', async () => {
    await clickControl(harness, page, '.bar [data-view]', 2);
    await chooseInMenu(harness, page, '.bar > .more', 'Move the bar');
    await clickControl(harness, page, '.bar > .collapse');
    await waitForControls(harness, page, '.bar .expand');
    await page.reload();
    const [expand] = await waitForControls(harness, page, '.bar .expand');
    expect(expand?.x).toBeLessThan(200);
    await expect.poll(() => rowText(page, LABEL)).toBe('質問');
    await clickControl(harness, page, '.bar .expand');
    await clickControl(harness, page, '.bar [data-view]', 0);
    await expect.poll(() => rowText(page, LABEL)).toContain('Question:');
  });

  it('is given back to the letter after all of it', async () => {
    const published = await page.evaluate(async () => (await fetch(location.href)).text());
    await clickControl(harness, page, '.bar > button', -1);
    await expect.poll(() => pageSource(page)).not.toContain('taiyaku');
    const fresh = await page.evaluate(
      (source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
      published,
    );
    expect(await pageSource(page)).toBe(fresh);
    await clearStorage(harness);
  });
});
