import type { ReadUnaided } from '../parse/read-unaided.ts';
import { pageAddress } from '../saved/page-key.ts';
import type { SegmentRef } from '../saved/saved-segment.ts';
import type { Store } from '../saved/store.ts';
import { PAGE_READER_SCRIPT } from '../sites/script-files.ts';
import {
  BACKGROUND_PROTOCOL,
  type BackgroundCall,
  type BackgroundCalls,
  type BackgroundMessage,
} from './background-calls.ts';
import { PAGE_PARTS, type PagePart } from './page-parts.ts';
import { readGridsCall } from './read-grids-call.ts';
import { readSaveCall } from './read-save-call.ts';
import { readVisit, type Visit } from './visit.ts';

/** Who sent a message, as the browser (not the sender) says. */
export interface Sender {
  /** Id of the sending extension. */
  readonly id?: string | undefined;
  /** Address of the sending document. */
  readonly url?: string | undefined;
  readonly tabId: number | null;
  readonly frameId: number;
  /** True for our own pages, false for scripts in web pages. */
  readonly isExtensionPage: boolean;
  /** True in a private window. */
  readonly isPrivate: boolean;
}

/** Scripts of ours that come into a page when they are asked for. */
export type PageScript = typeof PAGE_READER_SCRIPT | (typeof PAGE_PARTS)[PagePart];

/** What the background does for others; each must work right after the worker was started anew. */
export interface BackgroundParts {
  readonly extensionId: string;
  readonly store: Store;
  startScript(file: PageScript, sender: Sender): Promise<boolean>;
  styleNested(tabId: number): Promise<boolean>;
  readonly readGrid: ReadUnaided;
  showBadge(tabId: number, rows: number | null): Promise<void>;
  loadVisit(sender: Sender): Promise<Visit | null>;
  noteVisit(sender: Sender, visit: Visit): Promise<boolean>;
}

/** The answer to a message, or undefined where it is not for the background or not to be trusted. */
export async function answerBackgroundCall(
  message: unknown,
  sender: Sender,
  parts: BackgroundParts,
): Promise<unknown> {
  if (sender.id !== parts.extensionId || !isForBackground(message)) return undefined;
  if (message.protocol !== BACKGROUND_PROTOCOL) return { ok: false, error: 'unknown-version' };
  const { store } = parts;
  // A script in a page speaks for its own page only, whatever address it names.
  const own = sender.isExtensionPage ? null : pageAddress(sender.url ?? '');
  if (own === '') return refused;
  const ask = message.ask as never;

  switch (message.call) {
    case 'start-reader':
      return parts.startScript(PAGE_READER_SCRIPT, sender);
    case 'start-part': {
      const { part } = ask as BackgroundCalls['start-part']['ask'];
      return Object.hasOwn(PAGE_PARTS, part) && parts.startScript(PAGE_PARTS[part], sender);
    }
    case 'read-grids': {
      const grids = readGridsCall(ask);
      return grids ? Promise.all(grids.map(parts.readGrid)) : refused;
    }
    case 'style-nested':
      return sender.tabId !== null && parts.styleNested(sender.tabId);
    case 'badge': {
      const { rows } = ask as BackgroundCalls['badge']['ask'];
      if (sender.tabId === null || !(rows === null || Number.isInteger(rows))) return false;
      await parts.showBadge(sender.tabId, rows);
      return true;
    }
    case 'visit':
      return parts.loadVisit(sender);
    case 'note-visit': {
      const visit = readVisit((ask as BackgroundCalls['note-visit']['ask']).visit);
      return visit ? parts.noteVisit(sender, visit) : refused;
    }
    case 'saved-on': {
      const { url } = ask as BackgroundCalls['saved-on']['ask'];
      return store.savedOn(own ?? String(url));
    }
    case 'saved-segments': {
      const { url } = ask as BackgroundCalls['saved-segments']['ask'];
      const { pages } = await store.load([own ?? String(url)]);
      return { ok: true, segments: pages[0]?.segments ?? [] };
    }
    case 'save': {
      const call = readSaveCall(ask);
      if (!call) return refused;
      const source = own === null ? call.source : { ...call.source, url: own };
      return store.save(source, call.segments);
    }
    case 'remove': {
      const { refs } = ask as BackgroundCalls['remove']['ask'];
      if (!Array.isArray(refs) || !refs.every(isRef)) return refused;
      return store.remove(own === null ? refs : refs.map((ref) => ({ ...ref, url: own })));
    }
    case 'restore':
      return store.restore(String((ask as BackgroundCalls['restore']['ask']).token));
  }
}

const refused = { ok: false, error: 'failed', detail: 'ill-formed call' };

function isForBackground(message: unknown): message is BackgroundMessage<BackgroundCall> {
  if (typeof message !== 'object' || message === null) return false;
  const { to, ask } = message as Partial<BackgroundMessage>;
  return to === 'taiyaku-background' && typeof ask === 'object' && ask !== null;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isRef = (value: unknown): value is SegmentRef => {
  const ref = value as Partial<SegmentRef> | null;
  return isText(ref?.url) && isText(ref.id);
};
