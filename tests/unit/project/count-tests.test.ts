import { expect, it } from 'vitest';
import { countTests } from '../../../scripts/count-tests.ts';

it('counts a test file that could not be loaded as a failure', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [] },
    ],
  };
  expect(countTests(report)).toEqual({ passed: 7, failed: 2 });
});
