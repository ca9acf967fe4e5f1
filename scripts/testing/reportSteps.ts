import os from 'node:os';
import { closingLine } from './closingLine.ts';
import { runSteps } from './runSteps.ts';
import type { Outcome } from './runSteps.ts';
import type { Step } from './steps.ts';

function report({ step, succeeded, count, seconds, output }: Outcome): void {
  const tests = step.report === undefined ? '' : `, ${count.passed} passed, ${count.failed} failed`;
  console.log(`${succeeded ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s${tests})`);
  if (!succeeded) console.log(`${output.trim().replaceAll(/^/gm, '  │ ')}\n`);
}

/**
 * Runs steps, says how each one ended (with what it said where it failed), and closes with « N passed, N failed ».
 * The exit code of the process tells whether anything failed.
 */
export async function reportSteps(steps: readonly Step[]): Promise<void> {
  const outcomes = await runSteps(steps, Math.min(2, os.availableParallelism()), report);
  const failed = outcomes.filter(({ succeeded }) => !succeeded).map(({ step }) => step.name);
  console.log(failed.length === 0 ? '\nEverything holds.' : `\nFailed: ${failed.join(', ')}.`);
  console.log(closingLine(outcomes.map(({ count }) => count)));
  process.exitCode = failed.length === 0 ? 0 : 1;
}
