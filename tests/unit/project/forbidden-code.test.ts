import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** What may stand nowhere in the product, and why. */
const NOWHERE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['markup made from text', /\.(?:inner|outer)HTML\s*(?:\+|\?\?|\|\|)?=(?!=)/],
  ['markup made from text', /insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|\.srcdoc\b/],
  ['markup made from text', /dangerouslySetInnerHTML|document\.write/],
  ['code made from text', /\beval\s*\(|new Function\s*\(/],
  ['the network', /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport/],
  // WXT takes it for its own and imports 9 kB of storage library into every script, page-reader.js too.
  ['a parameter named storage', /\(\s*storage\s*:/],
  ['the network', /<(?:script|link|img)[^>]+(?:src|href)="(?:https?:)?\/\//],
];

/** Only in lib's pure folders. */
const PURE = /^lib\/(?:bitext|language|parse|align|anchors|exchange|text-file|settings)\//;
const IMPURE = /\bDate\.now\s*\(|new Date\(\s*\)|Math\.random\s*\(/;

const files = sourceFiles('lib', 'components', 'entrypoints');

describe('the product', () => {
  it('is looked through as a whole', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(NOWHERE)('has nowhere %s (%s)', (_, pattern) => {
    const found = files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it('has no clock and no randomness in pure folders', () => {
    const found = files.filter(({ path, text }) => PURE.test(path) && IMPURE.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('opens the extension API at its two doors only', () => {
    const found = files.filter(({ text }) => /from 'wxt\/browser'/.test(text));
    expect(found.map(({ path }) => path)).toEqual(['lib/browser.ts']);
  });

  it('ends no life in a page without a reason, which would be a stack trace (lib/end-life.ts)', () => {
    const inPages = files.filter(({ path }) => path.startsWith('lib/'));
    const found = inPages.filter(({ text }) => /\.abort\(\s*\)/.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('keeps files small', () => {
    const MAX_LINES = 300; // STYLE: a number out of range asks for a second look
    const long = files.filter(
      ({ path, text }) => /\.tsx?$/.test(path) && text.split('\n').length > MAX_LINES,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('the patterns for forbidden code', () => {
  it.each([
    'a.innerHTML = b',
    'a.outerHTML += b',
    "a.insertAdjacentHTML('x', b)",
    'document.write(b)',
    '<p dangerouslySetInnerHTML={x} />',
    'eval (b)',
    'new Function(b)',
    "fetch ('/x')",
    'new WebSocket(b)',
    '<script src="https://example.org/x.js">',
    'load(\n  storage: Area)',
  ])('catch %s', (code) => {
    expect(NOWHERE.some(([, pattern]) => pattern.test(code))).toBe(true);
  });

  it.each([
    'before === page.outerHTML',
    'a.innerHTML == b',
    'prefetch(x)',
    '<img src="/icon/x.svg"',
  ])('leave %s alone', (code) => {
    expect(NOWHERE.some(([, pattern]) => pattern.test(code))).toBe(false);
  });
});
