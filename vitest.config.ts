import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Tests of a browser wait about as long as they compute: two at once fill two cores, three took no less time.
const BROWSERS_AT_ONCE = 2;

const LONGEST = ['hostile', 'load', 'nested', 'reading-large'];

/** Begins each project with the files that take longest: none is then left to run alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const projects = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/browser/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return [...projects.values()].flatMap((own) => own.sort((a, b) => place(a) - place(b)));
  }
}

const browserProject = (browserName: 'chrome' | 'firefox') => ({
  test: {
    name: browserName,
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/global-setup.ts'],
    provide: { browserName },
    pool: 'forks' as const,
    // One browser is shared by all files of a worker: starting Firefox costs 4–10 s.
    isolate: false,
    maxWorkers: BROWSERS_AT_ONCE,
    // After the unit tests, which take as many workers as the machine has; a group has one number of them.
    sequence: { groupOrder: 1 },
    // A real browser may put something of its own in front (a panel, a late frame): asked twice more.
    retry: 2,
    // What is waited for comes at once, or late on a machine with other work: at a load of 30 on two cores,
    // 60 s and 10 s were too short for eight tests of six hundred. Patience costs a run that passes nothing.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
  },
});

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers: '100%', // of the cores; what is left to itself leaves one idle
          // Properties take 1 to 3 s alone and several times that on a machine that others use as well.
          testTimeout: 20_000,
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.ts'],
        },
      },
      browserProject('chrome'),
      browserProject('firefox'),
    ],
  },
});
