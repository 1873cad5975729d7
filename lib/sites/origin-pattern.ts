import { parsePattern } from './match-pattern.ts';

/**
 * The permission a reader gives when they allow the site of `url`: its host, by http and https, any port
 * (Firefox knows no ports in patterns). Null where no such permission exists: the browser's own pages,
 * files, extensions.
 */
export function originPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if ((protocol !== 'http:' && protocol !== 'https:') || hostname === '') return null;
  return `*://${hostname}/*`;
}

/** The permission that a match pattern needs: paths are ignored in permissions. Null for an unreadable pattern. */
export function originOfPattern(pattern: string): string | null {
  const parts = parsePattern(pattern);
  return parts && `${parts.scheme}://${parts.host}/*`;
}
