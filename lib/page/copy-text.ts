/**
 * Puts text on the clipboard. Pages without https have no `navigator.clipboard`: there the browser's own
 * copy command is asked and its event filled, which leaves the page's selection alone. Call it in a click.
 */
export async function copyText(doc: Document, text: string): Promise<boolean> {
  const clipboard = doc.defaultView?.navigator.clipboard;
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Not allowed in this frame, or the document has no focus: the older way may still do.
    }
  }
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  doc.addEventListener('copy', fill, { capture: true });
  const copied = doc.execCommand('copy');
  doc.removeEventListener('copy', fill, { capture: true });
  return copied;
}
