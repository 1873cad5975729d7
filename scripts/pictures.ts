import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DIPLOMATIC_HOST, type Harness } from '../tests/browser/harness/harness.ts';
import { launch } from '../tests/browser/harness/launch.ts';
import { clearStorage } from '../tests/browser/page-helpers.ts';
import { testPages } from '../tests/browser/test-pages.ts';
import { buildIfMissing } from './build-extension.ts';
import { startPageServer } from './page-server.ts';
import { EXTENSION_SCENES } from './pictures/extension-scenes.ts';
import { indexPage, type Picture } from './pictures/index-page.ts';
import { LIBRARY_SCENES } from './pictures/library-scenes.ts';
import { LOOKS, type Look, README_SIZE, type Size } from './pictures/looks.ts';
import { PAGE_SCENES } from './pictures/page-scenes.ts';
import type { Scene } from './pictures/scene.ts';

/**
 * `npm run pictures [-- --browser=chrome --look=en-dark --size=narrow --scene=popup]`: the picture book.
 * Every view in both browsers, light, dark and forced colours, English and Japanese, from right to left, wide, 320 px, zoomed
 * and on a phone, as PNG files in .output/pictures/ with an index.html to leaf through. Each option takes
 * the beginning of a name. `--readme` makes the few of docs/pictures instead.
 */
const { values: wanted } = parseArgs({
  options: {
    browser: { type: 'string', default: '' },
    look: { type: 'string', default: '' },
    size: { type: 'string', default: '' },
    scene: { type: 'string', default: '' },
    readme: { type: 'boolean', default: false },
  },
});
const FOLDER = '.output/pictures';
/** Pictures of the README by their scenes, in Chromium. */
const README = {
  'page-flipped-row': 'flipped-row',
  'page-both': 'sentence',
  popup: 'popup',
  library: 'library',
} as const;

const scenes = [...PAGE_SCENES, ...EXTENSION_SCENES, ...LIBRARY_SCENES].filter(({ name }) =>
  name.startsWith(wanted.scene),
);
const browsers = (['chrome', 'firefox'] as const).filter((name) => name.startsWith(wanted.browser));
mkdirSync(FOLDER, { recursive: true });
const server = await startPageServer(testPages);
const taken: Picture[] = [];
try {
  if (wanted.readme) await takeForReadme();
  else await takeBook();
} finally {
  await server.close();
}

async function takeBook(): Promise<void> {
  for (const name of browsers) {
    await buildIfMissing(name);
    for (const look of LOOKS.filter((one) => one.name.startsWith(wanted.look))) {
      const harness = await launch(name, look.launch);
      try {
        for (const size of look.sizes.filter((one) => one.name.startsWith(wanted.size))) {
          for (const scene of scenes) await takeScene(harness, look, size, scene);
        }
      } finally {
        await harness.close();
      }
    }
  }
  writeFileSync(`${FOLDER}/index.html`, indexPage(taken));
  console.log(`${taken.length} pictures in ${FOLDER}/`);
}

async function takeForReadme(): Promise<void> {
  await buildIfMissing('chrome');
  const harness = await launch('chrome');
  try {
    for (const [name, file] of Object.entries(README)) {
      const scene = scenes.find((one) => one.name === name);
      if (!scene) throw new Error(`There is no scene "${name}"`);
      const page = await openScene(harness, scene, README_SIZE);
      const shot = await scene.set(harness, page);
      await shot.take(`docs/pictures/${file}.webp`);
      await shot.close();
      await clearStorage(harness);
      await page.close();
    }
  } finally {
    await harness.close();
  }
}

async function openScene(harness: Harness, scene: Scene, size: Size) {
  const page = await harness.openPage(`http://${DIPLOMATIC_HOST}:${server.port}${scene.path}`);
  const { name: _, ...viewport } = size;
  await page.setViewport(viewport);
  return page;
}

async function takeScene(harness: Harness, look: Look, size: Size, scene: Scene): Promise<void> {
  if (scene.wideOnly && size.name !== 'wide') return;
  const file = `${scene.name}-${harness.name}-${look.name}-${size.name}.png` as const;
  const page = await openScene(harness, scene, size);
  try {
    const shot = await scene.set(harness, page);
    await shot.take(`${FOLDER}/${file}`);
    await shot.close();
    taken.push({
      file,
      scene: scene.name,
      browser: harness.name,
      look: look.name,
      size: size.name,
    });
  } catch (error) {
    console.error(`${file}: ${String(error).split('\n')[0]}`);
  } finally {
    // Views are remembered by site: the next picture begins from nothing.
    await clearStorage(harness);
    await page.close();
  }
}
