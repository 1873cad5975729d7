/** Draws public/icon/*.png from the two SVG sources: `node scripts/icons.ts` after changing one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './find-browser.ts';

const FOLDER = join(import.meta.dirname, '../public/icon');

/** Toolbar and favicon sizes get the drawing without lines of text: they would only blur there. */
const SOURCES = { 16: 'small', 32: 'small', 48: 'large', 96: 'large', 128: 'large' } as const;

const browser = await puppeteer.launch({
  executablePath: requireBrowser('chrome'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [size, source] of Object.entries(SOURCES)) {
  const svg = readFileSync(join(FOLDER, `${source}.svg`)).toString('base64');
  await page.setViewport({ width: Number(size), height: Number(size), deviceScaleFactor: 1 });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({ path: join(FOLDER, `${Number(size)}.png`), omitBackground: true });
}
await browser.close();
