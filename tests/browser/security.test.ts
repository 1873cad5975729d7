import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { askPage, rowsOf, waitForRows } from './ask-page.ts';
import { type Harness, outDir } from './harness/harness.ts';
import { waitForControls } from './harness/use-controls.ts';
import { clearStorage, pageSource, savedIds } from './page-helpers.ts';
import { ATTACKS, CLEAN, traces } from './pages/security.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

const PATIENCE = 10_000;
const attackUrl = () =>
  diplomatic('/attack?q=%3Cscript%3Edocument.documentElement.dataset.pwned=1%3C/script%3E');

describe('text that is written to be run', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    await clearStorage(harness);
    page = await harness.openPage(attackUrl());
    await waitForRows(harness, attackUrl(), PATIENCE);
  });

  it('is found, flipped and saved as text in the page', async () => {
    const state = await askPage(harness, attackUrl(), { call: 'state' });
    expect(rowsOf(state)).toBe(ATTACKS.length);
    await askPage(harness, attackUrl(), { call: 'flip-all' });
    await askPage(harness, attackUrl(), { call: 'view', view: 'both' });
    await askPage(harness, attackUrl(), { call: 'save', rows: 'all' });
    expect(await savedIds(harness)).toHaveLength(ATTACKS.length);
    expect(await page.evaluate(traces)).toMatchObject(CLEAN);
  });

  it('is text in the popup', async () => {
    const popup = await harness.openPopup(page);
    const seen = await popup.evaluate(traces);
    await popup.close();
    expect(seen).toMatchObject({ ...CLEAN, attacksAsText: true });
  });

  it('is text in the library', async () => {
    const library = await harness.openExtensionPage('library.html');
    await expect
      .poll(() => library.evaluate(traces), { timeout: PATIENCE })
      .toMatchObject({ ...CLEAN, attacksAsText: true });
    await library.close();
  });
});

describe('a page that means harm', () => {
  let harness: Harness;
  let page: Page;
  const url = () => diplomatic('/sample');
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    await clearStorage(harness);
    page = await harness.openPage(url());
    await waitForControls(harness, page);
  });

  it('sees no shadow root of ours and can make none', async () => {
    const seen = await page.evaluate(() => {
      const host = document.querySelector('taiyaku-controls');
      let made = true;
      try {
        host?.attachShadow({ mode: 'open' });
      } catch {
        made = false;
      }
      return {
        host: host !== null,
        root: host?.shadowRoot ?? null,
        made,
        inside: host?.childNodes.length,
      };
    });
    expect(seen).toEqual({ host: true, root: null, made: false, inside: 0 });
  });

  it('starts nothing by forged events', async () => {
    const boxes = await harness.controls(page, '.bar button');
    const spots = boxes.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
    const before = await pageSource(page);
    await page.evaluate((places) => {
      const host = document.querySelector('taiyaku-controls');
      const targets = [host, document.body, document.querySelector('td'), window];
      for (const [clientX, clientY] of places) {
        targets.push(document.elementFromPoint(clientX, clientY));
        for (const target of targets) {
          for (const type of ['pointerdown', 'pointerup', 'click', 'dblclick'])
            target?.dispatchEvent(
              new MouseEvent(type, {
                bubbles: true,
                composed: true,
                cancelable: true,
                clientX,
                clientY,
              }),
            );
        }
      }
      (host as HTMLElement | null)?.click();
      for (const key of ['f', 's', 'b', 'c', 'Enter', ' ', '/', 'v', 'p'])
        for (const target of targets)
          target?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
          );
      for (const call of ['flip-all', 'save', 'off'])
        window.postMessage({ to: 'taiyaku-page', protocol: 1, body: { call, rows: 'all' } }, '*');
      window.postMessage(
        { to: 'taiyaku-background', protocol: 1, call: 'start-reader', ask: {} },
        '*',
      );
    }, spots);
    await new Promise((done) => setTimeout(done, 500));
    expect(await pageSource(page)).toBe(before);
    expect(await savedIds(harness)).toEqual([]);
    const state = await askPage(harness, url(), { call: 'state' });
    expect(state).toMatchObject({ on: true, bitexts: [{ view: 'both' }] });
  });

  it('cannot talk to the extension or load its files', async () => {
    const origin = await harness.inExtension(() => location.origin);
    const seen = await page.evaluate(async (base) => {
      type Runtime = { runtime?: { sendMessage?: unknown; connect?: unknown; id?: unknown } };
      const apis = [Reflect.get(window, 'chrome'), Reflect.get(window, 'browser')] as Runtime[];
      const files = [
        'page-reader.js',
        'assets/flip.css',
        'popup.html',
        'manifest.json',
        'icon/16.png',
      ];
      const loads = await Promise.all(
        files.flatMap((file) => [
          fetch(`${base}/${file}`).then(
            () => true,
            () => false,
          ),
          new Promise<boolean>((done) => {
            const image = new Image();
            image.onload = () => done(true);
            image.onerror = () => done(false);
            image.src = `${base}/${file}`;
          }),
        ]),
      );
      return {
        doors: apis.filter(
          (api) => api?.runtime?.sendMessage || api?.runtime?.connect || api?.runtime?.id,
        ).length,
        loaded: loads.filter(Boolean).length,
        names: Object.keys(window).filter((name) => /taiyaku/i.test(name)),
      };
    }, origin);
    expect(seen).toEqual({ doors: 0, loaded: 0, names: [] });
  });

  it('cannot learn that a row is saved', async () => {
    await page.evaluate(() => {
      const log: string[] = [];
      Object.assign(window, { seenChanges: log });
      new MutationObserver((changes) => {
        for (const { type, target } of changes) log.push(`${type} ${target.nodeName}`);
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      addEventListener('storage', () => log.push('storage'));
      addEventListener('message', () => log.push('message'));
    });
    const before = await pageSource(page);
    await askPage(harness, url(), { call: 'save', rows: 'all' });
    expect(await savedIds(harness)).toHaveLength(8);
    expect(await page.evaluate(() => Reflect.get(window, 'seenChanges'))).toEqual([]);
    expect(await pageSource(page)).toBe(before);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });
});

describe('the network', () => {
  let harness: Harness;
  closePagesAfterwards();

  it('hears nothing from us in a whole flow', async () => {
    harness = await sharedBrowser();
    const own = await harness.inExtension(() => location.origin);
    const asked: string[] = [];
    const page = await harness.openPage(diplomatic('/nothing'));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(diplomatic('/sample'));
    await waitForControls(harness, page);
    for (const call of ['flip-all', 'next-view', 'save', 'undo', 'off', 'on'] as const)
      await askPage(
        harness,
        diplomatic('/sample'),
        call === 'save' ? { call, rows: 'all' } : { call },
      );

    const resources = () => performance.getEntriesByType('resource').map((entry) => entry.name);
    const popup = await harness.openPopup(page);
    const loaded = [...(await popup.evaluate(resources))];
    await popup.close();
    for (const path of ['library.html', 'reader.html', 'options.html']) {
      const ours = await harness.openExtensionPage(path);
      ours.on('request', (request) => asked.push(request.url()));
      await new Promise((done) => setTimeout(done, 500));
      loaded.push(...(await ours.evaluate(resources)));
      await ours.close();
    }
    loaded.push(...(await harness.inExtension(resources)));
    const mine = `http://${new URL(diplomatic('/')).host}/`;
    const pageOwn = [diplomatic('/sample'), `${mine}favicon.ico`];
    const foreign = [...asked, ...loaded].filter(
      (address) =>
        !address.startsWith(own) && !address.startsWith('data:') && !pageOwn.includes(address),
    );
    expect(foreign).toEqual([]);
  });

  it('is closed to our pages by their policy', async () => {
    const library = await harness.openExtensionPage('library.html');
    const reached = await library.evaluate(
      (address) =>
        fetch(address).then(
          () => true,
          () => false,
        ),
      diplomatic('/sample'),
    );
    await library.close();
    expect(reached).toBe(false);
  });

  it('finds no door in the built manifest', () => {
    const file = join(resolve(outDir()), `${inject('browserName')}-mv3`, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    for (const door of ['web_accessible_resources', 'externally_connectable', 'sandbox'])
      expect(manifest).not.toHaveProperty(door);
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe-eval|https?:|\*/);
  });
});
