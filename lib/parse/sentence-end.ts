const CLOSERS = '"”’」』)';

/** Whether a trimmed text ends with one of `marks`, closing quotes and brackets aside. Looks at its end only. */
export function endsWithMark(text: string, marks: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && CLOSERS.includes(text.charAt(at))) at -= 1;
  return at >= 0 && marks.includes(text.charAt(at));
}
