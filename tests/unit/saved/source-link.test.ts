import { describe, expect, it } from 'vitest';
import { sourceLink } from '../../../lib/saved/source-link.ts';
import { savedSegment } from '../exchange/samples.ts';
import { samplePage } from './samples.ts';

const link = (text: string, lang = 'en', url = 'https://x.example/a?b') =>
  sourceLink(samplePage({ url }), savedSegment('a', { sides: [{ lang, dir: 'ltr', text }] }));

describe('the link back to the row', () => {
  it('quotes a short text whole, with the marks a fragment reserves encoded', () => {
    expect(link('Yes, one-two & more')).toBe(
      'https://x.example/a?b#:~:text=Yes%2C%20one%2Dtwo%20%26%20more',
    );
  });

  it('quotes whole words from both ends of a long text', () => {
    const text = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const [start = '', end = ''] =
      decodeURIComponent(link(text) ?? '')
        .split('text=')[1]
        ?.split(',') ?? [];
    expect(text.startsWith(start) && text.endsWith(end)).toBe(true);
    expect(start.split(' ').every((word) => text.split(' ').includes(word))).toBe(true);
    expect(start.length).toBeLessThanOrEqual(40);
  });

  it('cuts Japanese at the edge of a word', () => {
    const text = '政府は春に再び会合を開き共同声明を発表することで一致しました。'.repeat(4);
    const [start = ''] =
      decodeURIComponent(link(text, 'ja') ?? '')
        .split('text=')[1]
        ?.split(',') ?? [];
    expect(text.startsWith(start)).toBe(true);
    const words = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)];
    expect(words.map(({ index }) => index)).toContain(start.length);
  });

  it('does not run a quotation over a line break', () => {
    expect(link('First line\nlast line')).toContain('text=First%20line,last%20line');
  });

  it('is none for a text that is no web page', () => {
    expect(link('a', 'en', 'text:abc')).toBeNull();
    expect(link('a', 'en', 'javascript:alert(1)')).toBeNull();
  });
});
