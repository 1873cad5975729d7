/** Raised when the same page would give other segments; kept with every saved segment. */
export const PARSER_VERSION = '2';
