import { hasBrokenCharacter, readHidden } from './check-page.ts';
import { isoInstant } from './iso-instant.ts';
import { type Problem, type ReadFileResult, type ReadProgress, UnreadableFile } from './problem.ts';
import { readXml } from './read-xml.ts';
import { foreignUnit, joinUnit, type Unit, type VisibleUnit } from './unit.ts';
import { collectUnits } from './unit-collector.ts';

interface RawUnit {
  readonly line: number;
  readonly number: number;
  readonly file: string;
  readonly languages: readonly [string, string];
  source: string;
  /** Null where no segment of the unit has a target. */
  target: string | null;
  note: string;
  readonly meta: [string, string][];
}

/** Reads XLIFF 2.0 and 2.1, ours and other tools'; 1.2 is refused by its version. */
export function readXliff(
  xml: string,
  fileName: string,
  now: string,
  told?: ReadProgress,
): ReadFileResult {
  return collectUnits<RawUnit>(
    (take) => readUnits(xml, take, told),
    (raw) => toUnit(raw, fileName, now),
  );
}

type Target = 'source' | 'target' | 'note' | 'meta' | null;

function readUnits(xml: string, take: (unit: RawUnit) => void, told?: ReadProgress): void {
  let languages: [string, string] | null = null;
  let file = '';
  let number = 0;
  let unit: RawUnit | null = null;
  let into: Target = null;
  let text = '';
  let kind = '';
  readXml(
    xml,
    {
      open({ name, attributes }, line) {
        if (languages === null) {
          if (name !== 'xliff') throw new UnreadableFile({ code: 'not-xliff', line, detail: name });
          const { version = '', srcLang, trgLang } = attributes;
          if (!version.startsWith('2.')) {
            throw new UnreadableFile({ code: 'not-xliff', line, detail: `version ${version}` });
          }
          if (!srcLang) throw new UnreadableFile({ code: 'no-source-language', line });
          languages = [srcLang, trgLang ?? ''];
          return;
        }
        if (name === 'file') file = attributes.original ?? '';
        else if (name === 'unit') {
          number += 1;
          unit = { line, number, file, languages, source: '', target: null, note: '', meta: [] };
        } else if (name === 'source' || name === 'target' || name === 'note' || name === 'meta') {
          into = name;
          text = '';
          kind = attributes.category ?? attributes.type ?? '';
        } else if (name === 'cp' && into !== null) text += characterOf(attributes.hex);
      },
      text(piece) {
        text += piece;
      },
      close(name) {
        if (name === 'unit' && unit !== null) {
          take(unit);
          unit = null;
        }
        if (name !== into || unit === null) return;
        into = null;
        // A unit may hold several segments: together they are its text.
        if (name === 'source') unit.source += text;
        else if (name === 'target') unit.target = (unit.target ?? '') + text;
        else if (name === 'meta') unit.meta.push([kind, text]);
        else if (kind !== 'speaker') unit.note += unit.note === '' ? text : `\n${text}`;
      },
    },
    told,
  );
}

function toUnit(raw: RawUnit, fileName: string, now: string): Unit | { code: Problem['code'] } {
  const [sourceLang, targetLang] = raw.languages;
  const meta = (type: string) => raw.meta.filter(([name]) => name === type).map(([, text]) => text);
  const target = raw.target === null ? [] : [{ lang: targetLang, text: raw.target }];
  const hidden = readHidden(meta('taiyaku')[0] ?? '');
  const visible: VisibleUnit = {
    sides: [{ lang: sourceLang, text: raw.source }, ...target],
    note: raw.note,
    tags: [...new Set(meta('tag'))],
    url: hidden === null && !/^https?:/.test(raw.file) ? '' : raw.file,
    title: null,
    date: null,
    savedAt: isoInstant(meta('saved-at')[0]) ?? now,
  };
  if (hasBrokenCharacter(visible)) return { code: 'broken-character' };
  const ours = hidden && joinUnit(visible, hidden);
  if (ours) return ours;
  if (target.length > 0 && targetLang === '') return { code: 'no-language-tag' };
  const filled = visible.sides.filter(({ text }) => text.trim() !== '');
  if (filled.length < 2) return { code: 'one-language' };
  return foreignUnit(visible, fileName);
}

/** The character a `<cp hex="001A"/>` stands for; nothing for what is no code point. */
function characterOf(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16);
  return Number.isInteger(code) && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
