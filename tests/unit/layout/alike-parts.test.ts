import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../lib/layout/alike-parts.ts';

const window = new Window();

function placesIn(inner: string) {
  const doc = new window.DOMParser().parseFromString(`<ul><li>${inner}</li></ul>`, 'text/html');
  const row = doc.querySelector('li') as unknown as Element;
  return partsOf(row)?.map(({ text, place }) => [
    text,
    place.kind === 'elements' ? place.elements[0]?.tagName : place.kind,
  ]);
}

describe('partsOf', () => {
  it('gives a text before, between or behind blocks no more than its own room', () => {
    expect(placesIn('The sea<p>La mer</p>')).toEqual([
      ['The sea', 'run'],
      ['La mer', 'P'],
    ]);
    expect(placesIn('<p>La mer</p>The sea')).toEqual([
      ['La mer', 'P'],
      ['The sea', 'run'],
    ]);
  });

  it('gives a text that stands alone its whole element', () => {
    expect(placesIn('The <b>sea</b>')).toEqual([['The sea', 'LI']]);
  });
});
