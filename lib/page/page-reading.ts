import { endLife } from '../end-life.ts';
import type { Finding } from '../layout/found-bitext.ts';
import type { AskBackground } from '../messages/background-calls.ts';
import type { PageCall } from '../messages/page-calls.ts';
import type { BringPart } from './bring-part.ts';
import { isNested } from './in-window.ts';
import type { PageTexts } from './page-texts.ts';
import { watchPage } from './watch-page.ts';

export interface ReadingParts {
  readonly doc: Document;
  /** Null where nobody could judge what stands there: the extension is gone. */
  readonly find: (signal: AbortSignal) => Promise<Finding | null>;
  readonly ask: AskBackground;
  readonly bringPart: BringPart;
  readonly now: () => number;
}

interface Needs extends ReadingParts {
  /** Does what the person asks by bar or row. */
  readonly run: (call: PageCall) => Promise<void>;
}

/** What is found in a page, from turned on to turned off, however the page changes. */
export interface PageReading {
  readonly on: boolean;
  readonly finding: Finding;
  /** How long detection took, ms. */
  readonly detectionMs: number;
  /** All that stands in the page for what was found; null until the first bitext. */
  readonly texts: PageTexts | null;
  turnOn(): Promise<void>;
  turnOff(): Promise<void>;
}

/** Reads the page when turned on, and again when it changes, until `signal` ends. */
export function createPageReading(parts: Needs, signal: AbortSignal): PageReading {
  const { doc, ask } = parts;
  let finding: Finding = { found: [], reasons: [] };
  let texts: PageTexts | null = null;
  /** From turned on to turned off. */
  let life = new AbortController();
  let on = false;
  let detectionMs = 0;

  const end = () => {
    endLife(life);
    texts?.clear();
    on = false;
  };
  signal.addEventListener('abort', end, { once: true });

  const look = async (): Promise<Finding | null> => {
    const ends = AbortSignal.any([signal, life.signal]);
    const start = parts.now();
    const next = await parts.find(ends);
    detectionMs = parts.now() - start;
    if (next === null || ends.aborted) return null;
    const nested = next.found.filter(({ root }) => isNested(root));
    // A frame that has loaded anew has lost its style sheet: asked every time. Where none may be inserted
    // (sites matched by path) nothing nested could be flipped.
    const styled = nested.length === 0 || (await ask('style-nested', {}));
    if (ends.aborted) return null;
    return styled ? next : { ...next, found: next.found.filter((one) => !nested.includes(one)) };
  };
  /** Where the background can't be reached, the extension is gone, and its badge with it. */
  const setBadge = (rows: number | null) => ask('badge', { rows }).catch(() => false);
  const showBadge = () => {
    const count = finding.found.reduce((sum, one) => sum + one.bitext.segments.length, 0);
    return setBadge(count || null);
  };

  /** Shows what was found; false where it was turned off meanwhile. */
  const take = async (next: Finding): Promise<boolean> => {
    const ends = AbortSignal.any([signal, life.signal]);
    if (next.found.length > 0)
      texts ??= (await parts.bringPart('texts'))?.({ ...parts, lost: end }) ?? null;
    await texts?.show(next.found, ends);
    if (!ends.aborted) finding = next;
    return !ends.aborted;
  };

  /** The page has changed: what stands where it stood is left alone. */
  const lookAgain = async () => {
    const next = await look();
    if (!next || (texts ? texts.shows(next.found) : next.found.length === 0)) return;
    if (await take(next)) await showBadge();
  };

  /** The page was left and gone back to: its badge is gone. */
  const comeBack = async () => {
    await texts?.comeBack();
    await showBadge();
  };

  return {
    get on() {
      return on;
    },
    get finding() {
      return finding;
    },
    get detectionMs() {
      return detectionMs;
    },
    get texts() {
      return texts;
    },
    async turnOn() {
      end();
      life = new AbortController();
      const next = await look();
      if (!next) return;
      on = true;
      if (!(await take(next))) return;
      const ends = AbortSignal.any([signal, life.signal]);
      watchPage(doc, () => finding.found, lookAgain, ends);
      doc.defaultView?.addEventListener(
        'pageshow',
        ({ persisted }) => {
          if (persisted) void comeBack();
        },
        { signal: ends },
      );
      await showBadge();
    },
    async turnOff() {
      end();
      await setBadge(null);
    },
  };
}
