import { describe, expect, it } from 'vitest';
import { latinSpeech } from '../../../lib/layout/probe-latin.ts';

describe('latinSpeech', () => {
  it.each([
    ['e', 'The mayor said that the harbour is open for all of the ferries.'],
    ['f', 'Le maire a dit que le port est ouvert pour les bateaux.'],
    ['d', 'Der Hafen ist mit dem Schiff und nicht zu Fuß zu erreichen.'],
    ['n', 'Het schip is niet op tijd met een lading van vis.'],
    ['w', 'Łódź i wieś są dziś spokojne.'],
    ['v', 'Tất cả mọi người đều được tự do.'],
    ['l', 'Navis magnus portum intrat cum nautis suis et ventum bonum habet.'],
    ['?', 'Kapal besar masuk pelabuhan bersama nelayan membawa ikan segar menuju pasar kota.'],
    ['', 'Notes 1965'],
  ])('tells %s', (language, text) => {
    expect(latinSpeech(text)).toBe(language);
  });

  it('counts a word that comes again once', () => {
    expect(latinSpeech('the the the the')).toBe('');
  });
});
