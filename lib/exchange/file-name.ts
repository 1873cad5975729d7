const MAX_LENGTH = 120; // characters; some systems allow 255 bytes, paths take their share
const MAX_SLUG = 50; // characters

/**
 * `<host>_<yyyy-mm-dd>_<slug>_<en-ja>.<extension>`, ASCII only, so that files sort by site and day and
 * say what is inside. Without a site (several) it begins with `taiyaku`.
 */
export function exportFileName(parts: {
  readonly host: string | null;
  /** ISO instant or date. */
  readonly date: string;
  readonly title: string;
  readonly languages: readonly string[];
  readonly extension: string;
}): string {
  const slug = asciiWords(parts.title).slice(0, MAX_SLUG).replace(/-+$/, '');
  const stem = [
    asciiWords(parts.host?.replace(/^www\./, '') ?? 'taiyaku', '.'),
    parts.date.slice(0, 10),
    slug,
    parts.languages.map((lang) => asciiWords(lang)).join('-'),
  ].filter((part) => part !== '');
  return `${stem.join('_').slice(0, MAX_LENGTH - parts.extension.length - 1)}.${parts.extension}`;
}

function asciiWords(text: string, keep = ''): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = [...plain].map((character) =>
    /[a-z0-9]/.test(character) || (keep !== '' && character === keep) ? character : '-',
  );
  return words.join('').replace(/-+/g, '-').replace(/^-|-$/g, '');
}
