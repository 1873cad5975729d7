import type { IdentifyLanguage } from '../language/identify.ts';
import type { Candidate } from './candidate.ts';

/** What detection needs from outside, so that it can be bounded and tested. */
export interface FindOptions {
  readonly identify: IdentifyLanguage;
  readonly signal: AbortSignal;
  /** Awaited between slices of work, so that the page stays responsive. */
  readonly pause: () => Promise<void>;
}

/** Finders of one layout: synchronous, bounded, and silent on ordinary pages. */
export type FindCandidates = (doc: Document) => readonly Candidate[];
