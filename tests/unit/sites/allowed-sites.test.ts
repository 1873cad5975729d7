import { describe, expect, it } from 'vitest';
import { allowedSites } from '../../../lib/sites/allowed-sites.ts';
import { registerAllowedSites } from '../../../lib/sites/register-sites.ts';
import { siteAccess } from '../../../lib/sites/site-access.ts';
import { allowSite, forgetSite, isSiteAllowed } from '../../../lib/sites/site-permission.ts';
import { fakeSitesApi } from './fake-sites-api.ts';

const PAGE = 'https://www.example.org/press/1.html';

describe('a site the reader allows', () => {
  it('is listed by host, and the diplomatic sites are not', async () => {
    const { api, origins } = fakeSitesApi();
    expect(await allowedSites(api)).toEqual([]);
    expect(await allowSite(api, PAGE)).toEqual({ ok: true, origin: '*://www.example.org/*' });
    origins.add('http://b.example/*').add('https://b.example/*').add('<all_urls>');
    expect(await allowedSites(api)).toEqual([
      { host: '*', origins: ['<all_urls>'] },
      { host: 'b.example', origins: ['http://b.example/*', 'https://b.example/*'] },
      { host: 'www.example.org', origins: ['*://www.example.org/*'] },
    ]);
  });

  it('is not listed when the reader declines, or when it is no site', async () => {
    const { api } = fakeSitesApi({ answer: false });
    expect(await allowSite(api, PAGE)).toEqual({ ok: false, error: 'declined' });
    expect(await allowSite(api, 'about:blank')).toEqual({ ok: false, error: 'not-a-site' });
    expect(await isSiteAllowed(api, PAGE)).toBe(false);
  });

  it('is forgotten as a whole', async () => {
    const { api } = fakeSitesApi();
    await allowSite(api, PAGE);
    expect(await isSiteAllowed(api, PAGE)).toBe(true);
    for (const site of await allowedSites(api)) expect(await forgetSite(api, site)).toBe(true);
    expect(await isSiteAllowed(api, PAGE)).toBe(false);
  });
});

describe('a part of a host that came with Taiyaku', () => {
  const PART = '*://www.gov.uk/world/*';
  const HOST = '*://www.gov.uk/*';

  it('is no allowed site, also where the browser (Firefox) lists its whole host', async () => {
    for (const granted of [[PART], [HOST]]) {
      const { api } = fakeSitesApi({ statics: [PART], granted });
      expect(await allowedSites(api)).toEqual([]);
      expect(await isSiteAllowed(api, 'https://www.gov.uk/world/japan')).toBe(true);
      expect(await isSiteAllowed(api, 'https://www.gov.uk/tax')).toBe(false);
    }
  });

  it('leaves the reader free to allow the whole host beside it', async () => {
    const { api } = fakeSitesApi({ statics: [PART], granted: [PART, HOST] });
    expect(await allowedSites(api)).toEqual([{ host: 'www.gov.uk', origins: [HOST] }]);
    expect(await isSiteAllowed(api, 'https://www.gov.uk/tax')).toBe(true);
  });

  it('is not looked at once its permission was taken back in the browser', async () => {
    const { api } = fakeSitesApi({ statics: [PART], granted: [] });
    expect(await isSiteAllowed(api, 'https://www.gov.uk/world/japan')).toBe(false);
  });
});

describe('the registered probe', () => {
  it('follows the allowed sites and leaves the diplomatic ones to the manifest', async () => {
    const { api, scripts } = fakeSitesApi();
    await registerAllowedSites(api);
    expect(scripts.size).toBe(0);

    await allowSite(api, PAGE);
    await registerAllowedSites(api);
    await allowSite(api, 'http://two.example/');
    await registerAllowedSites(api);
    expect([...scripts.values()]).toEqual([
      {
        id: 'allowed-sites',
        js: ['probe.js'],
        matches: ['*://two.example/*', '*://www.example.org/*'],
        excludeMatches: ['*://*.emb-japan.go.jp/*'],
        runAt: 'document_idle',
        allFrames: false,
      },
    ]);

    for (const site of await allowedSites(api)) await forgetSite(api, site);
    await registerAllowedSites(api);
    expect(scripts.size).toBe(0);
  });

  it('survives two changes at the same moment', async () => {
    const { api, scripts } = fakeSitesApi();
    await allowSite(api, PAGE);
    await Promise.all([registerAllowedSites(api), registerAllowedSites(api)]);
    expect(scripts.size).toBe(1);
  });
});

describe('the site of a page, as the popup sees it', () => {
  it('can be allowed and forgotten, unless Taiyaku came with it', async () => {
    const { api } = fakeSitesApi();
    const site = siteAccess(api, PAGE);
    expect(site).toMatchObject({ host: 'www.example.org', builtIn: false });
    expect(await site.forget()).toBe(false);
    expect(await site.allow()).toBe(true);
    expect(await site.isAllowed()).toBe(true);
    expect(await site.forget()).toBe(true);
    expect(await site.isAllowed()).toBe(false);
    expect(siteAccess(api, 'http://www.uk.emb-japan.go.jp/').builtIn).toBe(true);
  });

  it('is none on a page of the browser or of unknown address', async () => {
    const { api } = fakeSitesApi();
    for (const url of ['chrome://newtab/', undefined]) {
      const site = siteAccess(api, url);
      expect(site).toMatchObject({ host: null, builtIn: false });
      expect(await site.allow()).toBe(false);
      expect(await site.isAllowed()).toBe(false);
    }
  });
});
