/**
 * Spreadsheets run cells that begin so, also after blanks and in full width (OWASP, CSV injection;
 * bypasses as in CVE-2021-41270). A line that already wears the guard wears one more, so that taking
 * one off always gives back what was there.
 */
const FORMULA_LINE = /^(?='*[^\S\r\n\u2028\u2029]*[=+\-@＝＋－＠\t\r])/gmu;
const GUARDED_LINE = /^'(?='*[^\S\r\n\u2028\u2029]*[=+\-@＝＋－＠\t\r])/gmu;

/** The cell with an apostrophe before every line a spreadsheet could take for a formula. */
export function guardFormulas(cell: string): string {
  return cell.replace(FORMULA_LINE, "'");
}

/** The cell without the guards of `guardFormulas`. */
export function unguardFormulas(cell: string): string {
  return cell.replace(GUARDED_LINE, '');
}
