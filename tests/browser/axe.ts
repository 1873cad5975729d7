import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

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
