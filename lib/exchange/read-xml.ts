import { SaxesParser } from 'saxes';
import { type ReadProgress, UnreadableFile } from './problem.ts';

const MAX_DEPTH = 64; // TMX and XLIFF need about 10; deeper files are made to exhaust readers
const PIECE = 65_536; // characters given to the parser at a time

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlListener {
  open(element: XmlElement, line: number): void;
  text(text: string): void;
  close(name: string, line: number): void;
}

/**
 * Reads XML in one pass and tells the listener. Entities are never expanded: a document type that
 * declares anything is refused, so that no file can grow or reach out. Throws UnreadableFile.
 */
export function readXml(xml: string, listener: XmlListener, told: ReadProgress = () => {}): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  parser.on('error', (error) => {
    throw new UnreadableFile({ code: 'not-xml', line: parser.line, detail: faultOf(error) });
  });
  parser.on('doctype', (declaration) => {
    if (!declaration.includes('[')) return;
    throw new UnreadableFile({ code: 'hostile-xml', line: parser.line, detail: 'DOCTYPE [' });
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) {
      throw new UnreadableFile({
        code: 'hostile-xml',
        line: parser.line,
        detail: `> ${MAX_DEPTH}`,
      });
    }
    listener.open({ name: localName(name), attributes }, parser.line);
  });
  parser.on('text', (text) => listener.text(text));
  parser.on('cdata', (text) => listener.text(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close(localName(name), parser.line);
  });
  const start = xml.startsWith('\ufeff') ? 1 : 0;
  for (let at = start; at < xml.length; at += PIECE) {
    parser.write(xml.slice(at, at + PIECE));
    told(at / xml.length);
  }
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The parser's words without its own place, which we give ourselves. */
function faultOf(error: Error): string {
  return error.message.replace(/^\d+:\d+: /, '').slice(0, 120);
}
