/** The part of the extension API that site permissions need; `browser` fits it, and so does a small fake. */
export interface SitesApi {
  readonly permissions: {
    request(wanted: { origins: string[] }): Promise<boolean>;
    remove(given: { origins: string[] }): Promise<boolean>;
    getAll(): Promise<{ origins?: string[] | undefined }>;
  };
  readonly scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<{ id: string }[]>;
    registerContentScripts(scripts: SiteScript[]): Promise<void>;
    updateContentScripts(scripts: SiteScript[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  };
  readonly runtime: {
    getManifest(): { content_scripts?: { matches?: string[] | undefined }[] | undefined };
  };
}

export interface SiteScript {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
  runAt: 'document_idle';
  allFrames: boolean;
}
