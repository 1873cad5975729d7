import { describe, expect, it } from 'vitest';
import { isHostWide, matchesPattern, parsePattern } from '../../../lib/sites/match-pattern.ts';

describe('a match pattern', () => {
  it.each([
    ['*://*.emb-japan.go.jp/*', 'https://www.fr.emb-japan.go.jp/itpr_ja/x.html', true],
    ['*://*.emb-japan.go.jp/*', 'http://emb-japan.go.jp/', true],
    ['*://*.emb-japan.go.jp/*', 'http://www.uk.emb-japan.go.jp:8080/a?b=c#d', true],
    ['*://*.emb-japan.go.jp/*', 'https://notemb-japan.go.jp/', false],
    ['*://*.emb-japan.go.jp/*', 'https://emb-japan.go.jp.evil.example/', false],
    ['*://*.emb-japan.go.jp/*', 'ftp://emb-japan.go.jp/', false],
    ['https://www.gov.uk/world/*', 'http://www.gov.uk/world/x', false],
    ['*://www.gov.uk/world/*', 'https://www.gov.uk/world/japan', true],
    ['*://www.gov.uk/world/*', 'https://www.gov.uk/tax', false],
    [
      '*://www.canada.ca/*/news/*',
      'https://www.canada.ca/en/global-affairs/news/2021/07.html',
      true,
    ],
    ['*://gov.uz/*/mfa*', 'https://gov.uz/oz/mfa?page=2', true],
    ['*://www.example.org/a.b*', 'https://www.example.org/axb', false],
    ['*://*/*', 'https://anything.example/', true],
  ])('%s on %s: %s', (pattern, url, expected) => {
    expect(matchesPattern(pattern, url)).toBe(expected);
  });

  it('matches nothing when pattern or address cannot be read', () => {
    expect(matchesPattern('<all_urls>', 'https://example.org/')).toBe(false);
    expect(matchesPattern('*://example.org', 'https://example.org/')).toBe(false);
    expect(matchesPattern('*://*/*', 'no address')).toBe(false);
    expect(parsePattern('*://example.org:8080/*')).toBeNull();
  });

  it('covers a whole host only with the path /*', () => {
    expect(isHostWide('*://*.mofa.go.jp/*')).toBe(true);
    expect(isHostWide('*://www.gov.pl/web/*')).toBe(false);
  });
});
