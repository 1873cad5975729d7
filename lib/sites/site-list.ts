import { isHostWide } from './match-pattern.ts';

/** One entry of seeds/diplomatic-sites.json. */
export interface DiplomaticSite {
  readonly iso2: string;
  readonly country: string;
  readonly pattern: string;
  /** `ministry`, `embassy network`, `government portal` … */
  readonly kind: string;
  /** Language codes and, where the list knew no better, words such as `host language`. */
  readonly languages: readonly string[];
}

/** Patterns of whole hosts: these may also be host permissions. */
export function hostWidePatterns(sites: readonly DiplomaticSite[]): string[] {
  return sites.map((site) => site.pattern).filter(isHostWide);
}

/**
 * Patterns of a part of a host, such as one ministry in a government's portal. Never host permissions:
 * paths are ignored there, and the whole portal would be asked for.
 */
export function partialPatterns(sites: readonly DiplomaticSite[]): string[] {
  return sites.map((site) => site.pattern).filter((pattern) => !isHostWide(pattern));
}
