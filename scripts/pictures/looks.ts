import type { LaunchOptions } from '../../tests/browser/harness/harness.ts';

export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor?: number;
  readonly hasTouch?: boolean;
  readonly isMobile?: boolean;
}

/** How a browser is set up for a set of pictures, and the windows they are taken in. */
export interface Look {
  readonly name: string;
  readonly launch: LaunchOptions;
  readonly sizes: readonly Size[];
}

const WIDE: Size = { name: 'wide', width: 1200, height: 800 };
const NARROW: Size = { name: 'narrow', width: 320, height: 640 };
/** A window of 1200 × 800 at 200 % zoom: half the room, twice the dots. */
const ZOOMED: Size = { name: 'zoomed', width: 600, height: 400, deviceScaleFactor: 2 };
/** Android Firefox and Chromium on a phone of middling size. */
const PHONE: Size = { name: 'phone', width: 390, height: 780, hasTouch: true, isMobile: true };

/** About as wide as a README is shown, with room beside the text. */
export const README_SIZE: Size = { name: 'readme', width: 1100, height: 480 };

const BOTH = [WIDE, NARROW];

export const LOOKS: readonly Look[] = [
  { name: 'en-light', launch: {}, sizes: [...BOTH, ZOOMED] },
  { name: 'en-dark', launch: { dark: true }, sizes: BOTH },
  { name: 'ja-light', launch: { language: 'ja' }, sizes: BOTH },
  { name: 'ja-dark', launch: { language: 'ja', dark: true }, sizes: BOTH },
  { name: 'right-to-left', launch: { rightToLeft: true }, sizes: BOTH },
  { name: 'forced', launch: { forcedColours: true }, sizes: [WIDE] },
  { name: 'touch', launch: { touch: true }, sizes: [PHONE] },
];
