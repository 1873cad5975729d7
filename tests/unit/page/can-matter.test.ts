// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundBitext } from '../../../lib/layout/found-bitext.ts';
import { ENOUGH, weighChange } from '../../../lib/page/can-matter.ts';
import { watchPage } from '../../../lib/page/watch-page.ts';

const LONG = 'The mayor said that the harbour is open for all of the ferries.';

beforeEach(() => {
  document.body.innerHTML = `<header><time>12:00:01</time><p></p></header>
    <main><p>A boat.</p><p>船。</p><aside><b>7:59</b></aside></main>`;
});

const at = (selector: string) => document.querySelector(selector) as HTMLElement;

/** The two paragraphs as one row. */
function bitext(): FoundBitext {
  const elements = [...document.querySelectorAll('main p')];
  const sides = elements.map((element) => ({ kind: 'elements' as const, elements: [element] }));
  return { root: at('main'), places: [{ row: null, sides }] } as unknown as FoundBitext;
}

/** What a change weighs, in a page with that one row. */
async function weightOf(change: () => void, found = [bitext()]): Promise<number> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((some) => records.push(...some));
  const options = { childList: true, characterData: true, characterDataOldValue: true };
  observer.observe(document.body, { ...options, subtree: true });
  change();
  await vi.waitFor(() => expect(records).not.toHaveLength(0));
  observer.disconnect();
  return weighChange(records, found);
}

const text = (node: HTMLElement) => node.firstChild as Text;

describe('weighChange', () => {
  it('weighs a clock as nothing, whether its text or its node is new', async () => {
    expect(await weightOf(() => (at('time').textContent = '12:00:02'))).toBe(0);
    expect(await weightOf(() => (text(at('time')).data = '12:00:03'))).toBe(0);
    expect(await weightOf(() => (at('aside b').textContent = '8:00'))).toBe(0);
  });

  it.each(['nodeName', 'childNodes', 'shadowRoot'])(
    'is not misled by a form with a field named %s',
    async (name) => {
      const form = document.createElement('form');
      const field = document.createElement('input');
      form.append(field);
      // What browsers do, and happy-dom does for some names only.
      Object.defineProperty(form, name, { value: field });
      expect(await weightOf(() => at('header p').append(form))).toBe(Number.POSITIVE_INFINITY);
    },
  );

  it('counts the letters of what comes little by little', async () => {
    const words = () => at('header p').append('One more ');
    expect(await weightOf(words)).toBe(7);
    expect(await weightOf(() => at('header p').replaceChildren())).toBe(-7);
  });

  it.each([
    ['a row', () => (text(at('main p')).data = 'A bout.')],
    ['the text of a row', () => (at('main p').textContent = '1')],
    ['a row that goes', () => at('main p').remove()],
    ['what holds a row and goes', () => at('main').remove()],
    ['a word among rows', () => at('main').append('Yes')],
    ['a long text', () => at('header p').append(LONG)],
    ['a long text for another', () => (at('header p').innerHTML = `<b>${LONG}</b>`)],
    ['a table', () => (at('header p').innerHTML = '<table></table>')],
    ['an element of its own kind', () => at('header p').append(document.createElement('x-table'))],
    ['many nodes', () => (at('header p').innerHTML = '<i></i>'.repeat(60))],
  ])('weighs %s as all', async (_, change) => {
    expect(await weightOf(change)).toBe(Number.POSITIVE_INFINITY);
  });

  it('weighs any change in a table of rows as all', async () => {
    document.body.innerHTML = '<table><tbody><tr><td>1</td></tr></tbody></table>';
    const found = [{ root: at('table'), places: [] }] as unknown as FoundBitext[];
    const change = () => (at('td').textContent = '2');
    expect(await weightOf(change, found)).toBe(Number.POSITIVE_INFINITY);
    expect(await weightOf(() => (at('td').textContent = '1'), [])).toBe(0);
  });
});

describe('watchPage', () => {
  it('does not read again for a clock that ticks, and does for words that add up', async () => {
    vi.useFakeTimers();
    const life = new AbortController();
    const changed = vi.fn(async () => {});
    watchPage(document, () => [bitext()], changed, life.signal);
    for (let second = 10; second < 40; second += 1) {
      at('time').textContent = `12:00:${second}`;
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(changed).not.toHaveBeenCalled();
    for (let letters = 0; letters < ENOUGH; letters += 7) {
      at('header p').append('One more ');
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(changed).toHaveBeenCalledTimes(1);
    life.abort();
    vi.useRealTimers();
  });
});
