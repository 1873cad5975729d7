import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchesPattern, parsePattern } from '../../../lib/sites/match-pattern.ts';
import { hostWidePatterns, partialPatterns } from '../../../lib/sites/site-list.ts';
import sites from '../../../seeds/diplomatic-sites.json' with { type: 'json' };

const SAMPLE = new URL(
  '../../../seeds/embassy-press-release-2021-07-20.en-ja.txt',
  import.meta.url,
);

describe('the list of diplomatic sites', () => {
  it('holds only patterns a browser accepts, each once', () => {
    const all = [...sites.static, ...sites.suggested].map((site) => site.pattern);
    expect(all.filter((pattern) => parsePattern(pattern) === null)).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('splits into whole hosts and parts of hosts, and no page falls under both', () => {
    const whole = hostWidePatterns(sites.static);
    const partial = partialPatterns(sites.static);
    expect(whole.length + partial.length).toBe(sites.static.length);
    expect(partial).toContain('*://www.gov.uk/world/*');
    const twice = partial.filter((pattern) => {
      const page = pattern.replace('*://', 'https://').replaceAll('*', 'x');
      return whole.some((wide) => matchesPattern(wide, page));
    });
    expect(twice).toEqual([]);
  });

  it('offers suggested sites without having them from the start', () => {
    const wide = sites.static.map((site) => site.pattern);
    for (const { pattern } of sites.suggested) {
      const page = pattern.replace('*://', 'https://').replaceAll('*', 'x');
      expect(wide.filter((each) => matchesPattern(each, page))).toEqual([]);
    }
  });

  it('covers the Japanese embassies, but not domains that missions gave up', () => {
    const covers = (url: string) => sites.static.some((site) => matchesPattern(site.pattern, url));
    expect(covers('https://www.uk.emb-japan.go.jp/itpr_en/x.html')).toBe(true);
    expect(covers('https://www.mofa.go.jp/mofaj/')).toBe(true);
    expect(covers('https://www.chineseembassy.org/')).toBe(false);
    expect(covers('https://www.swedenabroad.com/')).toBe(false);
    expect(Object.keys(sites)).toEqual(['about', 'static', 'suggested']);
  });
});

describe('the sample press release', () => {
  it('is kept byte for byte', () => {
    expect(createHash('sha256').update(readFileSync(SAMPLE)).digest('hex')).toBe(
      'cc1c7f3e7b13d7d226046b43ac735c83a4401ae86e1d4d7adfe7936f85ee5ae3',
    );
  });
});
