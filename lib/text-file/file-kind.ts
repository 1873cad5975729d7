const HTML_NAME = /\.(x?html?|xht)$/i;
const HTML_START =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])/i;

export type FileKind = 'html' | 'text';

/** Whether a file is a web page, by its name or by how it begins (saved pages are often renamed to .txt). */
export function fileKind(name: string, text: string): FileKind {
  return HTML_NAME.test(name) || HTML_START.test(text) ? 'html' : 'text';
}
