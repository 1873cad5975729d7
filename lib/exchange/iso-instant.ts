/** The instant as the library writes it, or null for what is no date. */
export function isoInstant(text: string | undefined): string | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
