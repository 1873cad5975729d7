/** Coarse writing of the beginning of a text, for the probe: one letter a writing, '' for none. */
export function writingOfStart(text: string): string {
  const counts = new Map<string, number>();
  let kana = false;
  for (let i = 0; i < text.length; i += 1) {
    const writing = bucket(text.charCodeAt(i));
    if (writing === '') continue;
    if (writing === 'k') kana = true;
    const key = writing === 'k' ? 'z' : writing;
    counts.set(key, (counts.get(key) ?? 0) + (key === 'z' || key === 'h' ? SYLLABLE : 1));
  }
  let best = '';
  let most = 0;
  for (const [writing, count] of counts) if (count > most) [best, most] = [writing, count];
  return best === 'z' && kana ? 'j' : best;
}

const SYLLABLE = 3; // a Han character or a Hangul syllable says as much as three letters

// Blocks of Unicode that hold one writing each; anything else by its 128 code points.
function bucket(code: number): string {
  if (code < 0x41) return '';
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return isLatin(code) ? 'l' : '';
  if (code < 0x370) return '';
  if (code < 0x400 || (code >= 0x1f00 && code < 0x2000)) return 'g';
  if (code < 0x530) return 'c';
  if (code >= 0x591 && code < 0x600) return 'b';
  if (code >= 0x600 && code < 0x780) return 'a';
  if (code >= 0x2000 && code < 0x2e80) return '';
  if (code >= 0x3041 && code < 0x3100) return 'k';
  if (code >= 0x3400 && code < 0xa000) return 'z';
  if (code >= 0xac00 && code < 0xd7b0) return 'h';
  if (code >= 0x3000 && code < 0x3041) return '';
  return code >= 0xd800 ? '' : `${code >> 7}`;
}

function isLatin(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
}
