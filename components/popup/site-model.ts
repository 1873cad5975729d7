import { signal } from '@preact/signals';

/** What the popup needs of site permissions; the entrypoint fills it with lib/sites. */
export interface SiteAccess {
  /** Host name of the page, or null where no site can be allowed. */
  readonly host: string | null;
  isAllowed(): Promise<boolean>;
  /** Must be called in a click: the browser asks the reader. */
  allow(): Promise<boolean>;
  forget(): Promise<boolean>;
}

/** Whether Taiyaku looks by itself on this site, and the switch for it. */
export function createSiteModel(access: SiteAccess) {
  const allowed = signal<boolean | null>(null);
  const refresh = async () => {
    allowed.value = access.host === null ? null : await access.isAllowed();
  };
  return {
    host: access.host,
    allowed,
    refresh,
    allow: () => access.allow().then(refresh),
    forget: () => access.forget().then(refresh),
  };
}

export type SiteModel = ReturnType<typeof createSiteModel>;
