import { describe, expect, it } from 'vitest';
import config from '../../../vitest.config.ts';

interface Project {
  readonly test: {
    readonly name: string;
    readonly maxWorkers?: number | string;
    readonly sequence?: { readonly groupOrder: number };
  };
}

/** The projects of one group, each with its number of workers ("as the machine has": unset). */
function workersByGroup(projects: readonly Project[]): (number | string)[][] {
  const groups = new Map<number, Set<number | string>>();
  for (const { test } of projects) {
    const group = test.sequence?.groupOrder ?? 0;
    groups.set(group, (groups.get(group) ?? new Set()).add(test.maxWorkers ?? 0));
  }
  return [...groups.values()].map((workers) => [...workers]);
}

describe('the projects of the test run', () => {
  // Vitest refuses such a run. Where a project takes what the machine has, it shows on the machines that have another
  // number of cores only: with two cores all was well, with three and more nothing ran.
  it('have the same number of workers wherever they share a group', () => {
    const projects = config.test?.projects as unknown as readonly Project[];
    expect(projects.length).toBeGreaterThan(1);
    for (const workers of workersByGroup(projects)) expect(workers).toHaveLength(1);
  });
});
