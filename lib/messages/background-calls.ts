import type { AskedGrid } from '../parse/grid-reader.ts';
import type { UnaidedRead } from '../parse/read-unaided.ts';
import type { SegmentDraft, SegmentRef, SourcePage } from '../saved/saved-segment.ts';
import type {
  ChangeResult,
  RemoveResult,
  SavedOnResult,
  SavedSegmentsResult,
  SaveResult,
} from '../saved/store-results.ts';
import type { PagePart } from './page-parts.ts';
import type { Visit } from './visit.ts';

export const BACKGROUND_PROTOCOL = 1;

/** What scripts in pages and extension pages may ask of the background, and what each is answered. */
export interface BackgroundCalls {
  /** The probe saw something: put the reader into this tab. */
  'start-reader': { ask: object; answer: boolean };
  /** The reader's count for the badge; null where the page has no bitext or is off. */
  badge: { ask: { rows: number | null }; answer: boolean };
  /** The reader of the page needs one of its parts: put that script into this tab. */
  'start-part': { ask: { part: PagePart }; answer: boolean };
  /** Are these grids of the page bitexts? One answer a grid. Kept nowhere. */
  'read-grids': { ask: { grids: readonly AskedGrid[] }; answer: readonly UnaidedRead[] };
  /** Text was found in shadow roots or frames of this tab: let the style sheets reach it. */
  'style-nested': { ask: object; answer: boolean };
  /** What the reader made of this page in this tab before it was loaded anew. */
  visit: { ask: object; answer: Visit | null };
  'note-visit': { ask: { visit: Visit }; answer: boolean };
  'saved-on': { ask: { url: string }; answer: SavedOnResult };
  /** Asked only where something saved is not found on the page again. */
  'saved-segments': { ask: { url: string }; answer: SavedSegmentsResult };
  save: { ask: { source: SourcePage; segments: readonly SegmentDraft[] }; answer: SaveResult };
  remove: { ask: { refs: readonly SegmentRef[] }; answer: RemoveResult };
  restore: { ask: { token: string }; answer: ChangeResult };
}

export type BackgroundCall = keyof BackgroundCalls;

export interface BackgroundMessage<Call extends BackgroundCall = BackgroundCall> {
  readonly to: 'taiyaku-background';
  readonly protocol: number;
  readonly call: Call;
  readonly ask: BackgroundCalls[Call]['ask'];
}

/** How one asks the background; rejects where the extension was reloaded under the page. */
export type AskBackground = <Call extends BackgroundCall>(
  call: Call,
  ask: BackgroundCalls[Call]['ask'],
) => Promise<BackgroundCalls[Call]['answer']>;

/** What the browsers say where the background was stopped before it answered. */
const LOST = /message (port|channel) closed|Receiving end does not exist|went out of scope/i;

/** Pauses before a lost question is asked again, ms: the first while the background is being started. */
const PAUSES = [50, 250, 1_000];

/**
 * Asks through `send` (`runtime.sendMessage`). The background may be stopped at any moment, also while it is at
 * work: a question whose answer was lost is asked again, so every call must bear being carried out twice.
 */
export const askBackgroundThrough =
  (send: (message: BackgroundMessage) => Promise<unknown>): AskBackground =>
  async (call, ask) => {
    const message = { to: 'taiyaku-background', protocol: BACKGROUND_PROTOCOL, call, ask } as const;
    const answer = await repeatLost(() => send(message));
    if (answer === undefined) throw new Error(`The background gave no answer to "${call}"`);
    return answer as BackgroundCalls[typeof call]['answer'];
  };

async function repeatLost(send: () => Promise<unknown>): Promise<unknown> {
  for (const pause of PAUSES) {
    try {
      return await send();
    } catch (error) {
      if (!LOST.test(String(error))) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return send();
}
