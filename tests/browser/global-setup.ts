import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../scripts/build-extension.ts';
import { startPageServer } from '../../scripts/page-server.ts';
import { testPages } from './test-pages.ts';

/** Builds the extension as shipped (unless TAIYAKU_BUILT says it is fresh) and serves the test pages. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { browserName } = project.config.provide as { browserName: 'chrome' | 'firefox' };
  if (!process.env.TAIYAKU_BUILT) buildExtension(browserName);
  const server = await startPageServer(testPages);
  project.provide('port', server.port);
  return () => server.close();
}

declare module 'vitest' {
  export interface ProvidedContext {
    port: number;
    browserName: 'chrome' | 'firefox';
  }
}
