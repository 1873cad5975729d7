import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Popup } from './harness/harness.ts';

/** Rules broken, with the elements that break them; empty where all is well. */
export async function axeFinds(
  page: Pick<Page, 'evaluate'>,
  include: string,
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await tool.run({ include: [selector] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} — ${node.failureSummary ?? ''}`),
    );
  }, include);
}

/**
 * The same for Firefox's popup, whose window is reached from another page: axe is compiled where `window` and
 * `document` are those of the popup.
 */
export function axeFindsInFirefoxPopup(popup: Popup, include: string): Promise<readonly string[]> {
  const text = `async (selector) => {
    const { Node, Element, HTMLElement, getComputedStyle } = window;
    ${axe.source};
    const { violations, passes } = await window.axe.run({ include: [selector] });
    if (passes.length === 0) return ['axe saw nothing'];
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html));
  }`;
  // The harness hands a function on as its text.
  const run = { toString: () => text } as unknown as (selector: string) => readonly string[];
  return popup.evaluate(run, include);
}
