import { readPageMessage } from '../messages/page-calls.ts';
import { extensionApi, isExtensionAlive } from '../page-api.ts';
import type { PageSession } from './page-session.ts';

interface PageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: unknown;
}

/** Answers popup, side panel and background as long as the reader lives. */
export function servePageCalls(start: () => Promise<PageSession>, life: AbortController): void {
  const { runtime } = extensionApi();
  const answer = (
    message: unknown,
    sender: PageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const call = readPageMessage(message);
    // Only our own extension pages and background may call; a script in a tab may not.
    if (!call || sender.id !== runtime.id || (sender.tab && !isOwnPage(sender))) return undefined;
    if (call === 'unknown-version') {
      respond({ error: 'unknown-version' });
      return undefined;
    }
    start()
      .then((session) => session.answer(call))
      .then(respond, (error: unknown) => respond({ error: String(error) }));
    return true;
  };
  const isOwnPage = (sender: PageSender) => sender.url?.startsWith(runtime.getURL('')) === true;

  runtime.onMessage.addListener(answer as Parameters<typeof runtime.onMessage.addListener>[0]);
  life.signal.addEventListener(
    'abort',
    () => {
      if (isExtensionAlive()) {
        runtime.onMessage.removeListener(
          answer as Parameters<typeof runtime.onMessage.removeListener>[0],
        );
      }
    },
    { once: true },
  );
}
