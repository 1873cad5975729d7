import { describe, expect, it } from 'vitest';
import { readNames } from '../../../lib/anchors/read-names.ts';
import { sharedNames } from '../../../lib/anchors/shared-names.ts';
import type { Segment } from '../../../lib/bitext/bitext.ts';

const names = (text: string, lang: string) => readNames(text, lang).map((name) => name.text);

describe('readNames', () => {
  it('takes every Latin run out of a text in another script', () => {
    expect(names('CNCERT/CCとCrypto AGのC&Cサーバー、5kmのF-35', 'ja')).toEqual([
      'CNCERT/CC',
      'Crypto AG',
      'C&C',
      'F-35',
    ]);
  });

  it('takes acronyms and capitalised runs out of a Latin text, not the first word of a sentence', () => {
    expect(
      names(
        'The servers of Crypto AG and the Bank of China were attacked by NATO and the UN.',
        'en',
      ),
    ).toEqual(['Crypto AG', 'Bank of China', 'NATO', 'UN']);
  });

  it('passes addresses by', () => {
    expect(names('詳細は https://www.example.org/Press または press@example.org へ', 'ja')).toEqual(
      [],
    );
  });
});

describe('sharedNames', () => {
  const row = (en: string, ja: string): Segment => ({
    id: en,
    kind: 'paragraph',
    row: 0,
    owner: null,
    doubts: [],
    sides: [
      { lang: 'en', dir: 'ltr', text: en },
      { lang: 'ja', dir: 'ltr', text: ja },
    ],
  });

  it('lists the names of a document with their rows, the most frequent first', () => {
    const rows = [
      row('Servers of Crypto AG', 'Crypto AGのサーバー'),
      row('The UN and NATO said', 'UNとNATOは'),
      row('NATO declined', 'NATOは拒否した'),
      row('WikiLeaks', 'ウィキリークス'),
    ];
    expect(sharedNames(rows)).toEqual([
      { text: 'NATO', rows: [1, 2] },
      { text: 'Crypto AG', rows: [0] },
      { text: 'UN', rows: [1] },
    ]);
  });

  it('is empty for no rows', () => {
    expect(sharedNames([])).toEqual([]);
  });
});
