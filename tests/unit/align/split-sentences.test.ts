import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/align/split-sentences.ts';

const split = (text: string, lang: string): string[] =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

/** Sentences are written with ` | ` between them; the text is what is left without the bars. */
const CASES: readonly (readonly [name: string, lang: string, marked: string])[] = [
  ['titles and initials do not end a sentence', 'en', 'Mr. Smith met J. K. Tanaka. | They talked.'],
  [
    'an acronym ends one only before a word that starts one',
    'en',
    'He met U.S. Government staff in the U.S. | The talks went on.',
  ],
  [
    'months and numbers keep their figures',
    'en',
    'On Jan. 5 we saw No. 7. | It cost $3.14 million.',
  ],
  [
    'a closing quote belongs to the sentence it ends',
    'en',
    'He cried "Stop thief!". | We are opposed.',
  ],
  ['a quoted question goes on in small letters', 'en', '"What?" she asked. | Nobody knew.'],
  ['a list marker is no sentence', 'en', '1. The first point. | It holds.'],
  ['an address on the web is one word', 'en', 'See example.org for more. | Thanks.'],
  [
    'a Japanese quotation stays whole before a particle',
    'ja',
    '彼は「行きます。すぐに。」と述べた。|次の日。',
  ],
  ['a Japanese quotation may be a sentence', 'ja', '「はい。」|彼女は答えた。'],
  ['a Japanese bracket stays in its sentence', 'ja', '次に（注：これは例。）続けた。|終わり。'],
  ['half-width signs end Japanese sentences', 'ja', 'コメントは?|そうです!|本当ですか？！|はい。'],
  ['Chinese quotations are split inside', 'zh', '他说：“我们去。|现在就去。”|她同意了。'],
  [
    'a Korean quotation goes on before its particle',
    'ko',
    '그는 "갑니다."라고 말했다. | "그렇다." 라고 했다.',
  ],
  [
    'a French quotation keeps its blank before the mark',
    'fr',
    '« Non ! » dit-il. | M. Dupont est venu.',
  ],
  [
    'a German figure with a stop is an ordinal',
    'de',
    'Am 3. Oktober kam er. | Ludwig XIV. war König.',
  ],
  [
    'Spanish sentences start with their own marks',
    'es',
    '¿Qué pasa? | ¡Nada! | El Sr. López llegó.',
  ],
  ['Russian initials and abbreviations', 'ru', 'В 2020 г. он приехал. | А. С. Пушкин писал.'],
  ['the Arabic question mark', 'ar', 'هل هذا صحيح؟ | نعم.'],
  ['the danda', 'hi', 'यह सही है। | हाँ।'],
  ['an unknown language has the general rules', 'xx', 'Foo bar. | Baz qux!'],
];

describe('splitSentences', () => {
  it.each(CASES)('%s', (_, lang, marked) => {
    const sentences = marked.split('|').map((sentence) => sentence.trim());
    expect(split(marked.replaceAll('|', ''), lang)).toEqual(sentences);
  });

  it('splits Thai at a blank after a long clause', () => {
    const first = 'นายกรัฐมนตรีเดินทางไปประเทศญี่ปุ่นเพื่อเข้าร่วมการประชุม';
    expect(split(`${first} จากนั้นเดินทางกลับประเทศ`, 'th')).toHaveLength(2);
  });

  it('ends a sentence at every line break', () => {
    expect(split('A heading\nA text.', 'en')).toEqual(['A heading', 'A text.']);
  });

  it('finds nothing in a blank text', () => {
    expect(splitSentences(' \n ', 'en')).toEqual([]);
  });
});
