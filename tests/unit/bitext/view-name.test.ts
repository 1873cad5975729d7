import { describe, expect, it } from 'vitest';
import { readView, spellView } from '../../../lib/bitext/view-name.ts';

const LANGUAGES = ['en', 'ja'];

describe('the name of a view', () => {
  it.each(['both', 'stacked', 'facing', 'en', 'ja', 'recall:en', 'recall:ja'])(
    'comes back from reading and spelling: %s',
    (name) => {
      const { view, manner } = readView(name, LANGUAGES);
      expect(spellView(view, manner, LANGUAGES)).toBe(name);
    },
  );

  it.each(['fr', 'recall:fr', '', 'recall:', 'mixed'])(
    'is both where the text does not have it: "%s"',
    (name) => {
      expect(readView(name, LANGUAGES)).toEqual({ view: 'both', manner: 'plain' });
    },
  );
});
