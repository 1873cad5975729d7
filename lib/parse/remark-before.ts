const REMARK = /^\s*([（(【［[][^）)】］\]]{1,40}[）)】］\]])\s*(.+)$/su;
const OPENING = '（(【［['; // looked for first: the pattern takes a millisecond to compile in each page

/** A remark in brackets and the text that it stands before, as in "（仮訳）皆様、こんばんは。"; null where there is none. */
export function remarkBefore(
  text: string,
): { readonly remark: string; readonly rest: string } | null {
  if (!OPENING.includes(text.trimStart().charAt(0) || ' ')) return null;
  const [, remark = '', rest = ''] = REMARK.exec(text) ?? [];
  return /\p{L}{2}/u.test(rest) ? { remark, rest } : null;
}
