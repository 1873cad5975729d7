/** Whose colours our pages and controls take: the system's choice, or always light or dark paper. */
export const COLOURS = ['system', 'light', 'dark'] as const;

export type Colours = (typeof COLOURS)[number];

/** CSS `color-scheme` for each: `light-dark()` in our style sheets follows it. */
export const COLOUR_SCHEMES: Readonly<Record<Colours, string>> = {
  system: 'light dark',
  light: 'light',
  dark: 'dark',
};
