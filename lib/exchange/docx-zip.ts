import { strToU8, Zip, ZipDeflate } from 'fflate';

const CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/**
 * A .docx around the pieces of `word/document.xml`, zipped as they come. The `docx` library would hold
 * the whole tree in memory; these three parts are all that Word and LibreOffice need.
 */
export async function* zipDocx(document: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  addFile(zip, '[Content_Types].xml').push(strToU8(CONTENT_TYPES), true);
  addFile(zip, '_rels/.rels').push(strToU8(RELATIONS), true);
  const part = addFile(zip, 'word/document.xml');
  for await (const piece of document) {
    part.push(strToU8(piece));
    yield* ready.splice(0);
  }
  part.push(new Uint8Array(0), true);
  zip.end();
  yield* ready.splice(0);
}

function addFile(zip: Zip, name: string): ZipDeflate {
  const file = new ZipDeflate(name, { level: 6 });
  file.mtime = new Date(1980, 0, 1); // the earliest a zip can say: the same segments make the same file
  zip.add(file);
  return file;
}
