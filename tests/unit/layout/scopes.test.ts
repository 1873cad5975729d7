import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { framesIn, GLANCE, scopesOf } from '../../../lib/layout/scopes.ts';

/** A page with one frame that takes room and holds `inner`, as it stands at that moment of loading. */
function pageWithFrame(inner: Document | null): Document {
  const { document } = new Window();
  document.body.innerHTML = '<p>Mirror</p><iframe></iframe>';
  Object.defineProperty(document, 'defaultView', { value: { length: 1 } });
  const frame = document.querySelector('iframe');
  Object.defineProperties(frame, {
    clientHeight: { value: 400 },
    contentDocument: { value: inner },
  });
  return document as unknown as Document;
}

const loaded = () => new Window().document as unknown as Document;

describe('frames of a page', () => {
  it('are read when their body has come', () => {
    const inner = loaded();
    const page = pageWithFrame(inner);
    expect(scopesOf(page, GLANCE, () => false)).toEqual([page, inner]);
    expect(framesIn(page)).toHaveLength(1);
  });

  it('are heard, and not read, before their body has come', () => {
    const inner = loaded();
    inner.body.remove();
    const page = pageWithFrame(inner);
    expect(scopesOf(page, GLANCE, () => false)).toEqual([page]);
    expect(framesIn(page)).toHaveLength(1);
  });

  it('are left alone where their document is not ours to see', () => {
    expect(framesIn(pageWithFrame(null))).toHaveLength(0);
  });
});
