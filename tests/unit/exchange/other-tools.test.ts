import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/exchange/read-file.ts';
import { bytesOf, NOW } from './samples.ts';

/** Files as other tools write them, made after their documentation. */
function textsIn(content: string | Uint8Array, name: string): string[][] {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const result = readFile(bytes, name, NOW);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  expect(result.refused).toEqual([]);
  return result.pages.flatMap(({ segments }) =>
    segments.map(({ sides }) => sides.map(({ lang, text }) => `${lang}: ${text}`)),
  );
}

const omegat = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="6.0" segtype="sentence" srclang="EN-US"/>
  <body>
<!-- Default translations -->
    <tu>
      <tuv xml:lang="EN-US"><seg>Press <bpt i="1">&lt;b&gt;</bpt>release<ept i="1">&lt;/b&gt;</ept></seg></tuv>
      <tuv xml:lang="JA" changeid="me" changedate="20240102T030405Z"><seg>報道<hi>発表</hi></seg></tuv>
    </tu>
  </body>
</tmx>`;

describe('files of other tools', () => {
  it('OmegaT: document type, inline markup left out, highlighted text kept', () => {
    expect(textsIn(omegat, 'project.tmx')).toEqual([['EN-US: Press release', 'JA: 報道発表']]);
  });

  it('TMX in UTF-16 with a byte order mark', () => {
    const wide = new Uint8Array(2 + omegat.length * 2);
    const view = new DataView(wide.buffer);
    view.setUint16(0, 0xfeff, true);
    for (let i = 0; i < omegat.length; i++) view.setUint16(2 + i * 2, omegat.charCodeAt(i), true);
    expect(textsIn(wide, 'project.tmx')).toHaveLength(1);
  });

  it('TMX 1.1 with `lang` in place of `xml:lang`', () => {
    const old =
      '<tmx version="1.1"><header srclang="en"/><body><tu><note>n</note><tuv lang="en"><seg>a</seg></tuv><tuv lang="fr"><seg>b</seg></tuv></tu></body></tmx>';
    expect(textsIn(old, 'old.tmx')).toEqual([['en: a', 'fr: b']]);
  });

  it('XLIFF 2.0 with several segments in a unit and a prefix', () => {
    const xliff = `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de">
      <x:file id="f1"><x:unit id="u1"><x:segment><x:source>One. </x:source><x:target>Eins. </x:target></x:segment>
      <x:ignorable><x:source> </x:source></x:ignorable>
      <x:segment><x:source>Two<x:ph id="1"/>.</x:source><x:target>Zwei.</x:target></x:segment></x:unit></x:file></x:xliff>`;
    expect(textsIn(xliff, 'a.xlf')).toEqual([['en: One.  Two.', 'de: Eins. Zwei.']]);
  });

  it('CSV headed by languages, with semicolons as some spreadsheets save', () => {
    expect(textsIn('en;ja;note\r\n"a;b";甲;x\r\n', 'a.csv')).toEqual([['en: a;b', 'ja: 甲']]);
  });

  it('a spreadsheet that guarded its own cells', () => {
    expect(textsIn("en\tfr\n'=1\t'+2\n", 'a.tsv')).toEqual([['en: =1', 'fr: +2']]);
  });

  it('gives the same unit the same id each time, so that importing twice adds once', () => {
    const ids = [1, 2].map(() => {
      const result = readFile(bytesOf(omegat), 'project.tmx', NOW);
      return result.ok ? result.pages[0]?.segments[0]?.id : null;
    });
    expect(ids[0]).toBe(ids[1]);
  });

  it('keeps dates, notes and where the file came from', () => {
    const result = readFile(
      bytesOf(omegat.replace('<tu>', '<tu creationdate="20200102T030405Z"><note>why</note>')),
      'a b.tmx',
      NOW,
    );
    expect(result).toMatchObject({
      ok: true,
      pages: [
        {
          source: { url: 'file:a%20b.tmx', documentTitle: 'a b.tmx' },
          segments: [{ note: 'why', savedAt: '2020-01-02T03:04:05.000Z' }],
        },
      ],
    });
  });
});
