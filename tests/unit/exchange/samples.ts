import type { WriteOptions, Writer } from '../../../lib/exchange/writer.ts';
import type { SavedPage, SavedSegment } from '../../../lib/saved/saved-segment.ts';
import { sampleDraft, samplePage } from '../saved/samples.ts';

export const NOW = '2026-11-23T09:00:00.000Z';
export const OPTIONS: WriteOptions = { languages: ['en', 'ja'], now: NOW, version: '0.1.0' };

export function savedSegment(id: string, change: Partial<SavedSegment> = {}): SavedSegment {
  return { ...sampleDraft(id), savedAt: '2026-01-02T03:04:05.000Z', ...change };
}

/** Two pages: an annotated pair, a label, a row on one side only, a third language, right to left. */
export function samplePages(): SavedPage[] {
  const sides = (en: string, ja: string) => [
    { lang: 'en', dir: 'ltr' as const, text: en },
    { lang: 'ja', dir: 'ltr' as const, text: ja },
  ];
  return [
    {
      source: samplePage({ notices: [{ text: '仮訳 <draft>', kind: 'provisional', side: 1 }] }),
      segments: [
        savedSegment('q', { kind: 'label', sides: sides('Question:', '質問') }),
        savedSegment('a', {
          row: 1,
          speaker: ['Question:', '質問'],
          sides: sides('5.31 million & "more"\nsecond line', '531万\n二行目'),
          note: 'see\tthe "original"\n=1+1',
          tags: ['figures', 'two words', 'a,b'],
          context: { before: ['Question:', '質問'], after: ['', ''] },
        }),
        savedSegment('one', { row: 2, sides: sides('Only here', ''), doubts: ['one-side'] }),
      ],
    },
    {
      source: samplePage({
        url: 'https://other.example/?a=1&b=2',
        title: null,
        date: null,
        documentTitle: 'Other',
        languages: ['en', 'ar', 'zh-Hant'],
      }),
      segments: [
        savedSegment('three', {
          sides: [
            { lang: 'en', dir: 'ltr', text: '=HYPERLINK("http://x")' },
            { lang: 'ar', dir: 'rtl', text: '\u200fبيان' },
            { lang: 'zh-Hant', dir: 'ltr', text: '聲明', readings: ['shēngmíng'] },
          ],
        }),
      ],
    },
  ];
}

/** The whole file a writer makes. */
export function written(writer: Writer, pages: readonly SavedPage[]): string {
  return [writer.start(), ...pages.map((page) => writer.page(page)), writer.end()].join('');
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
