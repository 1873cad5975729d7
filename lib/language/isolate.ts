/** Text set apart from the direction of what is around it: a name in Arabic inside an English line (FSI … PDI). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
