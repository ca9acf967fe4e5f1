import { describe, expect, it } from 'vitest';
import { closingLine } from '../../scripts/testing/closingLine.ts';
import { countPlaywright, countStep, countVitest } from '../../scripts/testing/countTests.ts';
import { runSteps } from '../../scripts/testing/runSteps.ts';
import { allSteps } from '../../scripts/testing/steps.ts';
import type { Step } from '../../scripts/testing/steps.ts';

const vitestReport = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const playwrightStats = { expected: 4, unexpected: 1, flaky: 0, skipped: 0 };

describe('counting', () => {
  it('takes what vitest says', () => {
    expect(countVitest(vitestReport)).toEqual({ passed: 5, failed: 1 });
  });

  it('counts a test file that could not be loaded as failed', () => {
    const unreadable = { status: 'failed', assertionResults: [] };
    const read = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
    expect(countVitest({ ...vitestReport, testResults: [unreadable, read] }).failed).toBe(2);
  });

  it('counts what is skipped, or passes at a second try, as failed', () => {
    expect(countVitest({ ...vitestReport, numPendingTests: 2, numTodoTests: 1 }).failed).toBe(4);
    expect(countPlaywright({ stats: { ...playwrightStats, flaky: 1, skipped: 3 }, errors: [] })).toEqual({
      passed: 4,
      failed: 5,
    });
  });

  it('counts an error outside of any test as failed', () => {
    expect(countPlaywright({ stats: { ...playwrightStats, unexpected: 0 }, errors: [{}] }).failed).toBe(1);
  });

  it('refuses a report of another shape', () => {
    expect(() => countVitest({})).toThrow();
    expect(() => countPlaywright({ stats: {} })).toThrow();
  });

  it('lets no step that failed pass as clean', () => {
    expect(countStep(true, undefined)).toEqual({ passed: 1, failed: 0 });
    expect(countStep(false, undefined)).toEqual({ passed: 0, failed: 1 });
    expect(countStep(false, { passed: 9, failed: 0 })).toEqual({ passed: 9, failed: 1 });
    expect(countStep(false, { passed: 9, failed: 2 })).toEqual({ passed: 9, failed: 2 });
  });

  it('closes with the sums', () => {
    const counts = [
      { passed: 3, failed: 1 },
      { passed: 10, failed: 0 },
    ];
    expect(closingLine(counts)).toBe('13 passed, 1 failed');
    expect(closingLine([])).toBe('0 passed, 0 failed');
  });
});

describe('steps', () => {
  const step = (name: string, after: readonly string[] = []): Step => ({ name, run: ['eslint'], after });

  async function run(steps: readonly Step[], failing: readonly string[], atOnce = 2) {
    const started: string[] = [];
    let together = 0;
    let most = 0;
    const outcomes = await runSteps(
      steps,
      atOnce,
      () => undefined,
      async (one) => {
        started.push(one.name);
        most = Math.max(most, (together += 1));
        await new Promise((resolve) => setTimeout(resolve, 2));
        together -= 1;
        const succeeded = !failing.includes(one.name);
        return { step: one, succeeded, count: countStep(succeeded, undefined), seconds: 0, output: '' };
      },
    );
    return { outcomes, started, most };
  }

  it('wait for those they need, and run two at a time', async () => {
    const { started, most } = await run([step('a'), step('b', ['a', 'c']), step('c'), step('d')], []);
    expect(started.indexOf('b')).toBeGreaterThan(Math.max(started.indexOf('a'), started.indexOf('c')));
    expect(most).toBe(2);
  });

  it('go on when one fails, but not those that need it', async () => {
    const { outcomes, started } = await run([step('a'), step('b', ['a']), step('c', ['b']), step('d')], ['a']);
    expect(started).toEqual(['a', 'd']);
    expect(closingLine(outcomes.map(({ count }) => count))).toBe('1 passed, 3 failed');
  });

  it('that wait for something unknown are an error', async () => {
    await expect(run([step('a', ['nothing'])], [])).rejects.toThrow('no step can ever run: a');
  });

  it('of npm test all can run', async () => {
    const steps = allSteps('2026-03-01T08:00:00Z', '/usr/bin/chromium');
    const { outcomes } = await run(steps, []);
    expect(outcomes.map((outcome) => outcome.step.name).sort()).toEqual(steps.map(({ name }) => name).sort());
  });
});
