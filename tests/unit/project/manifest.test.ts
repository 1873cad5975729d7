import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostWidePatterns, partialPatterns } from '../../../lib/sites/site-list.ts';
import sites from '../../../seeds/diplomatic-sites.json' with { type: 'json' };
import { ROOT } from './source-files.ts';

const OUT = join(ROOT, process.env.TAIYAKU_OUT ?? '.output');

/** What stands for the long lists, so that the expected files stay readable. */
const LISTS = new Map([
  [String(hostWidePatterns(sites.static)), 'whole hosts of seeds/diplomatic-sites.json'],
  [String(partialPatterns(sites.static)), 'parts of hosts of seeds/diplomatic-sites.json'],
]);

const agreed = (name: string) => join(ROOT, `tests/expected-manifest-${name}.json`);

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
    key === 'version' ? 'of package.json' : (LISTS.get(String(value)) ?? value),
  );

describe.each(['chrome', 'firefox'])('the manifest built for %s', (name) => {
  const built = join(OUT, `${name}-mv3/manifest.json`);
  const isBuilt = existsSync(built);

  // After a wanted change: npm run build && npx vitest run --project unit tests/unit/project -u
  it.skipIf(!isBuilt)(
    isBuilt ? 'is the one that was agreed on' : 'skipped: no build (npm run build)',
    async () => {
      const manifest = `${JSON.stringify(readJson(built), null, 2)}\n`;
      await expect(manifest).toMatchFileSnapshot(agreed(name));
    },
  );
});

describe('the agreed manifests', () => {
  it.each(['chrome', 'firefox'])('ask for as little as can be in %s', (name) => {
    const manifest = readJson(agreed(name)) as {
      permissions: string[];
      web_accessible_resources?: unknown;
      commands: Record<string, { suggested_key?: { default: string } }>;
    };
    expect(manifest.permissions).not.toContain('tabs');
    expect(manifest.permissions).not.toContain('webRequest');
    expect(manifest.web_accessible_resources).toBeUndefined();
    const suggested = Object.values(manifest.commands).flatMap((one) => one.suggested_key ?? []);
    expect(suggested.length).toBeLessThanOrEqual(4);
    expect(suggested.filter((key) => /Ctrl\+Alt|Alt\+Ctrl/.test(key.default))).toEqual([]);
  });
});
