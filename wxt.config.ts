import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { manifest } from './manifest.ts';

/**
 * Preact sets innerHTML only for dangerouslySetInnerHTML, which this project
 * never uses. Removing that one assignment keeps `web-ext lint` at 0 warnings.
 */
const noInnerHtml = (): Plugin => ({
  name: 'no-inner-html',
  transform: {
    filter: { id: /preact[\\/]dist[\\/]preact\.m?js/ },
    handler(code) {
      const out = code.replace(/(\w+)\.innerHTML\s*=(?!=)\s*(\w+\.__html)/g, 'void $2');
      if (out === code) this.error('Preact changed: the innerHTML assignment was not found');
      return { code: out, map: null };
    },
  },
});

/**
 * WXT wraps each unlisted script in a logger that says nothing in production: 560 bytes, in every page once
 * for the probe and four times where there is a bitext.
 */
const bareScripts = (): Plugin => ({
  name: 'bare-scripts',
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
    handler(code) {
      const own = /^import definition from .*$/m.exec(code)?.[0];
      if (!own) this.error('WXT changed: the import of the script was not found');
      return { code: `${own}\nexport default definition.main();`, map: null };
    },
  },
});

export default defineConfig({
  // Several builds may stand side by side (TAIYAKU_OUT=.output-x) while people and tests use another.
  outDir: process.env.TAIYAKU_OUT ?? '.output',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [preact(), noInnerHtml(), bareScripts()],
    // The oldest browsers of the manifest: an older target would have light-dark() rewritten, deaf to scripts.
    build: { cssTarget: ['chrome123', 'firefox140'] },
  }),
  manifest: ({ browser, mode }) => manifest(browser, mode),
  zip: {
    // What a reviewer needs to build the very same files.
    includeSources: [
      'components',
      'entrypoints',
      'lib',
      'public',
      'seeds',
      'scripts',
      'tests',
      '*.md',
      '*.json',
      '*.ts',
      'LICENSE',
      '.npmrc',
    ],
  },
});
