import type { SiteScript, SitesApi } from '../../../lib/sites/sites-api.ts';

interface Make {
  /** What the reader says when asked. */
  readonly answer?: boolean;
  /** Patterns of the manifest's content scripts. */
  readonly statics?: string[];
  /** What the browser lists as granted from the start. */
  readonly granted?: string[];
}

/** A browser that grants what `answer` says, and remembers registrations as the real ones do. */
export function fakeSitesApi(made: Make = {}) {
  const { answer = true, statics = ['*://*.emb-japan.go.jp/*'], granted = statics } = made;
  const origins = new Set(granted);
  const scripts = new Map<string, SiteScript>();
  const api: SitesApi = {
    permissions: {
      request: async (wanted) => {
        if (answer) for (const origin of wanted.origins) origins.add(origin);
        return answer;
      },
      remove: async (given) => given.origins.every((origin) => origins.delete(origin)),
      getAll: async () => ({ origins: [...origins] }),
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }) =>
        [...scripts.values()].filter(({ id }) => ids.includes(id)),
      registerContentScripts: async (added) => {
        for (const script of added) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      updateContentScripts: async (changed) => {
        for (const script of changed) {
          if (!scripts.has(script.id)) throw new Error(`No script with ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }) => {
        for (const id of ids) scripts.delete(id);
      },
    },
    runtime: { getManifest: () => ({ content_scripts: [{ matches: statics }] }) },
  };
  return { api, origins, scripts };
}
