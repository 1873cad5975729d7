/** How large texts are set in popup, side panel, reader and library. */
export const TEXT_SIZES = ['small', 'medium', 'large', 'larger'] as const;

export type TextSize = (typeof TEXT_SIZES)[number];

/** CSS lengths for `--size-text`; `medium` is the reader's own browser setting. */
export const TEXT_SIZE_LENGTHS: Readonly<Record<TextSize, string>> = {
  small: '0.9rem',
  medium: '1rem',
  large: '1.2rem',
  larger: '1.5rem',
};

/** What was stored, or `medium` where nothing (or nothing known) was. */
export function readTextSize(stored: unknown): TextSize {
  return TEXT_SIZES.find((size) => size === stored) ?? 'medium';
}
