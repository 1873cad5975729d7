import { browser } from '../browser.ts';
import { t, tCount } from '../i18n.ts';

/** Four characters fit; beyond this the badge says that there are many. */
const MAX_BADGE = 999;
/** The accent of look.css. */
const BADGE_COLOUR = '#9a3b1f';

/** The count of rows on the tab's badge, none where `rows` is null. */
export async function showBadge(tabId: number, rows: number | null): Promise<void> {
  const { action } = browser;
  const text = rows === null ? '' : rows > MAX_BADGE ? `${MAX_BADGE}+` : String(rows);
  // The tab may be gone by now, and Firefox for Android has no badge: neither is worth a word.
  await Promise.allSettled([
    action.setBadgeText?.({ tabId, text }),
    action.setBadgeBackgroundColor?.({ tabId, color: BADGE_COLOUR }),
    action.setTitle({
      tabId,
      title: rows === null ? t('extension_name') : tCount('badge_title', rows),
    }),
  ]);
}
