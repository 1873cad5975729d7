import { hasBrokenCharacter, readHidden } from './check-page.ts';
import { isoInstant } from './iso-instant.ts';
import { type Problem, type ReadFileResult, type ReadProgress, UnreadableFile } from './problem.ts';
import { readXml, type XmlElement } from './read-xml.ts';
import { toTmxLanguage } from './tmx-language.ts';
import { foreignUnit, joinUnit, type Unit, type VisibleUnit } from './unit.ts';
import { collectUnits } from './unit-collector.ts';

const MAX_VARIANTS = 16; // as many sides as the library keeps of a segment
/** Their content is markup of another program, not text. `hi` holds text and is read through. */
const CODE_ELEMENTS = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

interface RawUnit {
  readonly line: number;
  readonly number: number;
  readonly savedAt: string | undefined;
  readonly notes: string[];
  readonly props: [string, string][];
  readonly variants: { lang: string | undefined; text: string }[];
}

/** Reads TMX 1.1–1.4, ours and other tools'. Units that cannot be kept are refused one by one. */
export function readTmx(
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

function readUnits(xml: string, take: (unit: RawUnit) => void, told?: ReadProgress): void {
  let unit: RawUnit | null = null;
  let number = 0;
  let sawRoot = false;
  let text = '';
  let code = 0;
  let seg: string | null = null;
  const propTypes: string[] = [];
  readXml(
    xml,
    {
      open({ name, attributes }, line) {
        if (!sawRoot && name !== 'tmx')
          throw new UnreadableFile({ code: 'not-tmx', line, detail: name });
        sawRoot = true;
        if (name === 'header') checkHeader(attributes, line);
        if (name === 'tu') {
          number += 1;
          const savedAt = attributes.changedate ?? attributes.creationdate;
          unit = { line, number, savedAt, notes: [], props: [], variants: [] };
        } else if (name === 'tuv') {
          unit?.variants.push({ lang: attributes['xml:lang'] ?? attributes.lang, text: '' });
        } else if (name === 'seg') seg = '';
        else if (name === 'prop') propTypes.push(attributes.type ?? '');
        if (seg !== null && CODE_ELEMENTS.has(name)) code += 1;
        if (name === 'note' || name === 'prop') text = '';
      },
      text(piece) {
        if (seg === null) text += piece;
        else if (code === 0) seg += piece;
      },
      close(name) {
        if (seg !== null && CODE_ELEMENTS.has(name)) code -= 1;
        const variant = unit?.variants.at(-1);
        if (name === 'seg' && variant !== undefined) {
          variant.text = seg ?? '';
          seg = null;
        } else if (name === 'prop') {
          const type = propTypes.pop() ?? '';
          // Notes and props of a single variant are other tools' own; those of the unit are kept.
          if (unit !== null && variant === undefined) unit.props.push([type, text]);
        } else if (name === 'note' && unit !== null && variant === undefined) unit.notes.push(text);
        else if (name === 'tu' && unit !== null) {
          take(unit);
          unit = null;
        }
      },
    },
    told,
  );
}

function checkHeader(attributes: XmlElement['attributes'], line: number): void {
  if (!attributes.srclang) throw new UnreadableFile({ code: 'no-source-language', line });
}

function toUnit(raw: RawUnit, fileName: string, now: string): Unit | { code: Problem['code'] } {
  const prop = (type: string) => raw.props.find(([name]) => name === type)?.[1];
  const props = (type: string) =>
    raw.props.filter(([name]) => name === type).map(([, value]) => value);
  if (raw.variants.some(({ lang }) => !lang)) return { code: 'no-language-tag' };
  const sides = raw.variants.map(({ lang = '', text }) => ({ lang, text }));
  const titles = props('x-title');
  const visible: VisibleUnit = {
    sides,
    note: raw.notes.join('\n'),
    tags: [...new Set(props('x-tag'))],
    url: prop('x-source-url') ?? '',
    title: titles.length > 0 ? titles : null,
    date: prop('x-date') ?? null,
    savedAt: isoInstant(prop('x-saved-at')) ?? tmxInstant(raw.savedAt) ?? now,
  };
  if (hasBrokenCharacter(visible)) return { code: 'broken-character' };
  const hidden = readHidden(prop('x-taiyaku') ?? '');
  const ours = hidden && joinUnit(visible, hidden, toTmxLanguage);
  if (ours) return ours;
  const languages = new Set(sides.map(({ lang }) => lang.toLowerCase()));
  if (sides.length > MAX_VARIANTS || languages.size < sides.length) {
    return { code: 'too-many-languages' };
  }
  if (sides.filter(({ text }) => text.trim() !== '').length < 2) return { code: 'one-language' };
  return foreignUnit(visible, fileName);
}

/** `20261123T090000Z` as ISO; null for anything else. */
function tmxInstant(date: string | undefined): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '');
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second] = parts;
  return isoInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
