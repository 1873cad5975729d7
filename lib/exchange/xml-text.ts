// What XML 1.0 cannot hold at all, not even as a reference (section 2.2). Half surrogates are none.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const SPECIAL = /[&<>"\r\n\t]/g;
const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;', // a bare one would come back as a line feed
};
const IN_ATTRIBUTES: Record<string, string> = { ...REFERENCES, '\n': '&#10;', '\t': '&#9;' };

/** Text as XML content; control characters that XML cannot hold are left out. */
export function xmlText(text: string): string {
  return legalXml(text).replace(SPECIAL, (character) => REFERENCES[character] ?? character);
}

/** Text as the value of an attribute, without its quotes. */
export function xmlAttribute(text: string): string {
  return legalXml(text).replace(SPECIAL, (character) => IN_ATTRIBUTES[character] ?? character);
}

/** The text without what XML cannot hold. */
export function legalXml(text: string): string {
  return text.toWellFormed().replace(ILLEGAL, '');
}
