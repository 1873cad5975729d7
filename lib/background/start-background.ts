import { browser } from '../browser.ts';
import { answerBackgroundCall, type BackgroundParts } from '../messages/background-server.ts';
import { styleNested } from '../messages/inject-reader.ts';
import { openLibrary } from '../saved/open-library.ts';
import { followAllowedSites } from '../sites/follow-sites.ts';
import { showBadge } from './badge.ts';
import { listenForCommands } from './commands.ts';
import { welcomeOnInstall } from './install.ts';
import { makeMenus } from './menus.ts';
import { renewPages } from './renew-pages.ts';
import { senderOf } from './sender.ts';
import { startScript } from './start-script.ts';
import { loadVisit, noteVisit } from './visits.ts';

export function startBackground({ readGrid }: Pick<BackgroundParts, 'readGrid'>): void {
  const store = openLibrary();
  const parts = {
    extensionId: browser.runtime.id,
    store,
    startScript,
    styleNested,
    readGrid,
    showBadge,
    loadVisit,
    noteVisit,
  };
  browser.runtime.onMessage.addListener((message, from, respond) => {
    if ((message as { to?: unknown } | null)?.to !== 'taiyaku-background') return undefined;
    answerBackgroundCall(message, senderOf(from), parts).then(respond, (error: unknown) =>
      respond({ ok: false, error: 'failed', detail: String(error) }),
    );
    return true;
  });
  // Once a browser start: what has lain in the trash for 30 days goes.
  browser.runtime.onStartup.addListener(() => void store.tidy());
  welcomeOnInstall();
  renewPages();
  makeMenus();
  listenForCommands();
  followAllowedSites(browser);
}
