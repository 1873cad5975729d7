import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

interface LockedPackage {
  readonly resolved?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const { packages } = readJson('package-lock.json') as { packages: Record<string, LockedPackage> };
const paths = Object.keys(packages);

it('names no registry in the lockfile', () => {
  expect(paths.filter((path) => packages[path]?.resolved !== undefined)).toEqual([]);
});

it('locks optional packages of every platform', () => {
  // npm drops those a registry does not have, and npm ci then refuses the lockfile (seen with a mirror).
  const wanted = Object.values(packages).flatMap((one) =>
    Object.keys(one.optionalDependencies ?? {}),
  );
  expect(
    wanted.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`))),
  ).toEqual([]);
});

it('agrees with package.json, where every version is exact', () => {
  const wanted = readJson('package.json') as LockedPackage;
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'] as const) {
    expect(packages['']?.[group]).toEqual(wanted[group]);
    for (const version of Object.values(wanted[group] ?? {}))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
  expect(packages['']?.engines).toEqual(wanted.engines);
});
