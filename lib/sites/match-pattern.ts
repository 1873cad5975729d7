/** A WebExtension match pattern (`*://*.example.org/news/*`), taken apart. Ports are not part of it. */
export interface MatchPattern {
  /** `*` means http and https. */
  readonly scheme: string;
  /** `*`, `*.example.org` or `www.example.org`. */
  readonly host: string;
  /** With `*` for any run of characters; starts with `/`. */
  readonly path: string;
}

const SHAPE = /^(\*|https?):\/\/(\*|(?:\*\.)?[^*/:]+)(\/.*)$/;

/** The parts of a pattern for web pages; null for anything else (`<all_urls>`, `file:`, a pattern with a port). */
export function parsePattern(pattern: string): MatchPattern | null {
  const [, scheme, host, path] = SHAPE.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || path === undefined) return null;
  return { scheme, host, path };
}

/** Whether the pattern covers every page of its host. */
export function isHostWide(pattern: string): boolean {
  return parsePattern(pattern)?.path === '/*';
}

/** Whether a browser would run a script registered for `pattern` on `url`. An unreadable pattern or address: no. */
export function matchesPattern(pattern: string, url: string): boolean {
  const parts = parsePattern(pattern);
  if (!parts || !URL.canParse(url)) return false;
  const { protocol, hostname, pathname, search } = new URL(url);
  return (
    matchesScheme(parts.scheme, protocol.slice(0, -1)) &&
    matchesHost(parts.host, hostname) &&
    globToRegExp(parts.path).test(pathname + search)
  );
}

function matchesScheme(wanted: string, scheme: string): boolean {
  return wanted === '*' ? scheme === 'http' || scheme === 'https' : wanted === scheme;
}

function matchesHost(wanted: string, host: string): boolean {
  if (wanted === '*' || wanted === host) return true;
  return wanted.startsWith('*.') && (host === wanted.slice(2) || host.endsWith(wanted.slice(1)));
}

function globToRegExp(glob: string): RegExp {
  const parts = glob.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
