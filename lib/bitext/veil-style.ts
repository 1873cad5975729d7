/** How recall veils a side: blurred so that its words still show as words, as a mere shade, or not at all. */
export const VEIL_STYLES = ['blur', 'shade', 'blank'] as const;

export type VeilStyle = (typeof VEIL_STYLES)[number];
