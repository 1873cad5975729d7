import { describe, expect, it } from 'vitest';
import { originOfPattern, originPattern } from '../../../lib/sites/origin-pattern.ts';

describe('the permission for a site', () => {
  it('is the host by http and https, without port and path', () => {
    expect(originPattern('https://www.example.org:8443/press/1.html?x#y')).toBe(
      '*://www.example.org/*',
    );
  });

  it.each(['about:blank', 'chrome://extensions/', 'file:///tmp/a.html', 'moz-extension://x/', ''])(
    'does not exist for %s',
    (url) => {
      expect(originPattern(url)).toBeNull();
    },
  );

  it('drops the path of a pattern from the list', () => {
    expect(originOfPattern('*://www.gov.bw/press-releases*')).toBe('*://www.gov.bw/*');
    expect(originOfPattern('*://*.gouv.mc/*')).toBe('*://*.gouv.mc/*');
    expect(originOfPattern('<all_urls>')).toBeNull();
  });
});
