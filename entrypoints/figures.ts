import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compareFigures } from '../lib/anchors/compare-figures.ts';
import { signs } from '../lib/page/signs.ts';

/** Comes into a page when its reader first points at a row: checks its figures. */
export default defineUnlistedScript(() => {
  signs.parts.figures = compareFigures;
});
