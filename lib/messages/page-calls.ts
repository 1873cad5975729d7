import type { SegmentDraft } from '../saved/saved-segment.ts';
import { PAGE_PROTOCOL, type PageState, type RowRef, type SegmentSlice } from './page-state.ts';

/** What popup, side panel and background may ask of the reader in a page. */
export type PageCall =
  | { readonly call: 'state' }
  | {
      readonly call: 'segments';
      readonly bitext: string;
      readonly from: number;
      readonly count: number;
    }
  | { readonly call: 'flip-row'; readonly row: RowRef }
  | { readonly call: 'flip-all' }
  | { readonly call: 'view'; readonly view: string } // 'both' or a language
  | { readonly call: 'next-view' }
  | { readonly call: 'jump'; readonly row: RowRef }
  /** Scrolls to a row without taking the keyboard. */
  | { readonly call: 'show-row'; readonly row: RowRef }
  | { readonly call: 'go-to-rows' }
  | { readonly call: 'save'; readonly rows: readonly RowRef[] | 'all' }
  | { readonly call: 'unsave'; readonly rows: readonly RowRef[] }
  | { readonly call: 'save-current' }
  /** Saves a sentence pair of a row, or takes it out where it is saved. */
  | { readonly call: 'toggle-sentence'; readonly draft: SegmentDraft }
  | { readonly call: 'flip-current' }
  | { readonly call: 'undo' }
  | { readonly call: 'off' }
  | { readonly call: 'on' }
  | { readonly call: 'look-again' };

/** `segments` is answered with a slice, everything else with the whole new state. */
export type PageAnswer<Call extends PageCall> = Call extends { call: 'segments' }
  ? SegmentSlice
  : PageState;

const CALLS: ReadonlySet<string> = new Set<PageCall['call']>([
  'state',
  'segments',
  'flip-row',
  'flip-all',
  'view',
  'next-view',
  'jump',
  'show-row',
  'go-to-rows',
  'save',
  'unsave',
  'save-current',
  'toggle-sentence',
  'flip-current',
  'undo',
  'off',
  'on',
  'look-again',
]);

/** The envelope of every call to a page. */
export interface PageMessage {
  readonly to: 'taiyaku-page';
  readonly protocol: number;
  readonly body: PageCall;
}

export const pageMessage = (body: PageCall): PageMessage => ({
  to: 'taiyaku-page',
  protocol: PAGE_PROTOCOL,
  body,
});

/** The call in a message, `'unknown-version'`, or null where it is not for the page at all. */
export function readPageMessage(message: unknown): PageCall | 'unknown-version' | null {
  if (typeof message !== 'object' || message === null) return null;
  const { to, protocol, body } = message as Partial<PageMessage>;
  if (to !== 'taiyaku-page') return null;
  if (protocol !== PAGE_PROTOCOL) return 'unknown-version';
  if (typeof body !== 'object' || body === null || !CALLS.has(body.call)) return null;
  return isWellFormed(body) ? body : null;
}

/** Only extension pages and the background send these, but a version mix-up must not throw half-way. */
function isWellFormed(body: PageCall): boolean {
  switch (body.call) {
    case 'segments':
      return typeof body.bitext === 'string' && isCount(body.from) && isCount(body.count);
    case 'flip-row':
    case 'jump':
    case 'show-row':
      return isRowRef(body.row);
    case 'view':
      return typeof body.view === 'string';
    case 'save':
      return body.rows === 'all' || (Array.isArray(body.rows) && body.rows.every(isRowRef));
    case 'unsave':
      return Array.isArray(body.rows) && body.rows.every(isRowRef);
    default:
      return true;
  }
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isRowRef = (value: unknown): value is RowRef =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as RowRef).bitext === 'string' &&
  isCount((value as RowRef).row);
