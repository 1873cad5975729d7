/** Signs a sentence carries that its translation tends to carry too, as bits. */
const INSIDE: readonly RegExp[] = [
  /[?？؟՞]/u,
  /[!！¡]/u,
  /[:：]/u,
  /[（(［[【]/u,
  /["“”«»„「『《‘]/u,
  /[;；؛]/u,
  /[%％٪]/u,
];
const START: readonly RegExp[] = [
  /^\s*(?:[-–—•·▪◆■●○※＊*]|\(?[0-9０-９ivx]{1,3}[.)、．:])/u,
  /^\s*["“„«「『]/u,
  /^\s*\p{Ll}/u, // a small letter: the rest of a sentence that was cut
];
const END: readonly RegExp[] = [
  /[:：]$/u,
  /[,，、;；]$/u,
  /[\p{L}\p{N}\p{M}]$/u, // no full stop: a heading, a signature
  /["”»」』’]$/u,
];

const PATTERNS = [...INSIDE, ...START, ...END];
export const MARK_COUNT = PATTERNS.length;

/** Marks anywhere in the text; a bead has those of all its sentences. */
export const INSIDE_BITS = (1 << INSIDE.length) - 1;
/** Marks of the start; a bead has those of its first sentence. */
export const START_BITS = ((1 << START.length) - 1) << INSIDE.length;
/** Marks of the end; a bead has those of its last sentence. */
export const END_BITS = ((1 << END.length) - 1) << (INSIDE.length + START.length);

/** Bits of a sentence that goes on: it ends in a colon, comma or semicolon, or it starts with a small letter. */
export const ENDS_OPEN = 0b11 << (INSIDE.length + START.length);
export const STARTS_SMALL = 0b100 << INSIDE.length;

/** Bits of the marks in one sentence. */
export function sentenceMarks(text: string): number {
  const tail = text.trimEnd().slice(-2); // one character, be it a surrogate pair
  let bits = 0;
  PATTERNS.forEach((pattern, bit) => {
    const where = bit < MARK_COUNT - END.length ? text : tail;
    if (pattern.test(where)) bits |= 1 << bit;
  });
  return bits;
}
