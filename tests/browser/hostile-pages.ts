import type { Pages } from '../../scripts/page-server.ts';
import { awkwardPages } from './pages/awkward.ts';
import { fightingPages } from './pages/fighting.ts';
import { oddTextPages } from './pages/odd-text.ts';
import type { HostilePage } from './pages/parts.ts';

/** Every page that is awkward on purpose. */
export const hostilePages: readonly HostilePage[] = [
  ...fightingPages,
  ...awkwardPages,
  ...oddTextPages,
];

/** The hostile pages, by path `/hostile/<slug>`; null for any other. */
export const serveHostile: Pages = (path) =>
  hostilePages.find(({ slug }) => path === `/hostile/${slug}`)?.page ?? null;
