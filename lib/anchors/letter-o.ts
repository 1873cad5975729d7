/** A number with the letter O in it, perhaps with an ending or unit: 2O, 16,7O0, 19:3O, 5Oth; not H2O. */
const LETTER_O =
  /(?<![\p{L}\d])\d[\d.,:/]*[OО][\dOО.,:/]*(?=(?:s|st|nd|rd|th|bn|m|k|km|kg)?(?![A-Za-z\p{sc=Cyrl}]))/gu;

/** The text with zeros where the letter O stands among digits, and where it stood; as long as the text. */
export function readLetterO(text: string): { text: string; letters: readonly number[] } {
  const letters: number[] = [];
  const zeros = text.replace(LETTER_O, (number: string, at: number) =>
    number.replace(/[OО]/g, (_, inside: number) => {
      letters.push(at + inside);
      return '0';
    }),
  );
  return { text: zeros, letters };
}
