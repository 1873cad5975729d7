import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../lib/anchors/compare-figures.ts';

/** "Work began in January 2024." */
const JANUARY: Readonly<Record<string, string>> = {
  he: 'העבודה החלה בינואר 2024.',
  pl: 'Prace ruszyły w styczniu 2024 r.',
  cs: 'Práce začaly v lednu 2024.',
  sk: 'Práce sa začali v januári 2024.',
  uk: 'Роботи почалися в січні 2024 року.',
  sr: 'Радови су почели у јануару 2024.',
  hr: 'Radovi su počeli u siječnju 2024.',
  el: 'Οι εργασίες άρχισαν τον Ιανουάριο του 2024.',
  hu: 'A munkák 2024 januárjában kezdődtek.',
  fi: 'Työt alkoivat tammikuussa 2024.',
  et: 'Tööd algasid 2024. aasta jaanuaris.',
  fa: 'کار در ژانویهٔ ۲۰۲۴ آغاز شد.',
};

/** "Work began on 4 June 2024." */
const FOURTH_OF_JUNE: Readonly<Record<string, string>> = {
  he: 'העבודה החלה ב-4 ביוני 2024.',
  pl: 'Prace ruszyły 4 czerwca 2024 r.',
  cs: 'Práce začaly 4. června 2024.',
  hu: 'A munkák 2024. június 4-én kezdődtek.',
  lv: 'Darbi sākās 2024. gada 4. jūnijā.',
  tr: 'Çalışmalar 4 Haziran 2024’te başladı.',
};

describe('a month whose name takes an ending or a prefix', () => {
  const onOneSide = (english: string, text: string, lang: string) => {
    const check = compareFigures({ text: english, lang: 'en' }, { text, lang }, null);
    return [...check.onlyA, ...check.onlyB].map(({ value }) => value);
  };
  it.each(Object.entries(JANUARY))('%s: without a day', (lang, text) => {
    expect(onOneSide('Work began in January 2024.', text, lang)).toEqual([]);
    expect(onOneSide('Work began in February 2024.', text, lang)).not.toEqual([]);
  });
  it.each(Object.entries(FOURTH_OF_JUNE))('%s: with its day', (lang, text) => {
    expect(onOneSide('Work began on 4 June 2024.', text, lang)).toEqual([]);
    expect(onOneSide('Work began on 4 July 2024.', text, lang)).not.toEqual([]);
  });
  it('is not looked for in every word that begins like one', () => {
    const said = { text: 'Marcin przyszedł 3 razy, markowa majówka.', lang: 'pl' };
    const check = compareFigures({ text: 'Marcin came 3 times.', lang: 'en' }, said, null);
    expect([...check.onlyA, ...check.onlyB]).toEqual([]);
  });
});
