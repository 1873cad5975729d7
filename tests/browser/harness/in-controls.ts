import type { Page } from 'puppeteer-core';
import type { Harness } from './harness.ts';

/** A part of Puppeteer's browser that is not in its public types. */
interface Bidi {
  // biome-ignore lint/suspicious/noExplicitAny: BiDi answers differ by method; the harness is a test tool
  connection: { send(method: string, params: object): Promise<{ result: any }> };
}

/**
 * Makes our closed root an open one for scripts of the page's own world, until the page is left: axe walks
 * into open roots only.
 */
export async function openControls(harness: Harness, page: Page): Promise<void> {
  if (harness.name === 'chrome') await openInChrome(page);
  else await openInFirefox(harness, page);
}

const OPEN = `(root) => {
  Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
}`;

async function openInChrome(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  try {
    const host = await session.send('Runtime.evaluate', {
      expression: 'document.querySelector("taiyaku-controls")',
    });
    const { node } = await session.send('DOM.describeNode', {
      objectId: host.result.objectId ?? '',
      depth: 1,
      pierce: true,
    });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId ?? 0;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { (${OPEN})(this); }`,
    });
  } finally {
    await session.detach();
  }
}

async function openInFirefox(harness: Harness, page: Page): Promise<void> {
  const { connection } = harness.browser as unknown as Bidi;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.querySelector("taiyaku-controls")',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  await connection.send('script.callFunction', {
    functionDeclaration: OPEN,
    arguments: [{ sharedId: result.result.value.shadowRoot.sharedId }],
    target: { context },
    awaitPromise: false,
  });
}
