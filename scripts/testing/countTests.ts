import { z } from 'zod';

/** How many of the tests of a report did what. */
export interface TestCount {
  readonly passed: number;
  /** Skipped ones too: a test that does not run holds nothing. */
  readonly failed: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/**
 * @param report of vitest's JSON reporter
 * @returns its tests; a file that could not be loaded counts as one that failed
 * @throws where it is no such report
 */
export function countVitest(report: unknown): TestCount {
  const read = vitestReport.parse(report);
  const unreadable = read.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests + read.numPendingTests + read.numTodoTests + unreadable.length,
  };
}

/**
 * @param report of Playwright's JSON reporter
 * @returns its tests; an error outside of any test counts as one that failed
 * @throws where it is no such report
 */
export function countPlaywright(report: unknown): TestCount {
  const { stats, errors } = playwrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/**
 * What a step adds to the closing line: its tests, or itself as one.
 *
 * @param succeeded whether it ended with exit code 0
 * @param tests what its report says, where it has one that could be read
 */
export function countStep(succeeded: boolean, tests: TestCount | undefined): TestCount {
  if (tests === undefined) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  // A run that fails without a failed test (a report cut short, an error while closing) still counts as a failure.
  return succeeded || tests.failed > 0 ? tests : { ...tests, failed: 1 };
}
