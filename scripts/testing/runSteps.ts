import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../settings.mjs';
import { childEnvironment } from '../setup.mjs';
import { countPlaywright, countStep, countVitest } from './countTests.ts';
import type { TestCount } from './countTests.ts';
import type { Step } from './steps.ts';
import { toolFile } from './toolFile.ts';
import type { Tool } from './toolFile.ts';

/** How a step ended. */
export interface Outcome {
  readonly step: Step;
  readonly succeeded: boolean;
  readonly count: TestCount;
  readonly seconds: number;
  readonly output: string;
}

/** Of the operator's environment nothing may change what the tests build. */
const OPERATORS = ['BAROMETER_DATA', 'OUT_DIR', 'SITE_URL', 'BASE_PATH', 'BUILD_CLOCK', 'DEMO', 'PORT'];

function environmentOf(step: Step): NodeJS.ProcessEnv {
  const cleared = Object.fromEntries(OPERATORS.map((name) => [name, undefined]));
  return childEnvironment(process.execPath, { ...cleared, NO_COLOR: '1', FORCE_COLOR: undefined, ...step.env });
}

function readCount(step: Step): TestCount | undefined {
  if (step.report === undefined) return undefined;
  try {
    const report: unknown = JSON.parse(readFileSync(step.report.file, 'utf8'));
    return step.report.of === 'vitest' ? countVitest(report) : countPlaywright(report);
  } catch {
    return undefined;
  }
}

async function runStep(step: Step): Promise<Outcome> {
  const started = performance.now();
  const [tool, ...options] = step.run;
  const script = tool.startsWith('scripts/') ? path.join(projectFolder, tool) : toolFile(tool as Tool);
  const child = spawn(process.execPath, [script, ...options], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentOf(step),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const succeeded = status === 0;
  const seconds = (performance.now() - started) / 1000;
  return { step, succeeded, count: countStep(succeeded, readCount(step)), seconds, output };
}

/**
 * Runs steps, some at a time, each as soon as those it waits for have succeeded. One that fails stops only those
 * that wait for it, and they count as failed.
 *
 * @param steps in the order in which they are taken
 * @param atOnce how many processes may run together
 * @param onEnd told of each as it ends
 * @param run replaced by tests
 * @returns outcomes in the order in which they ended
 */
export async function runSteps(
  steps: readonly Step[],
  atOnce: number,
  onEnd: (outcome: Outcome) => void,
  run: (step: Step) => Promise<Outcome> = runStep,
): Promise<readonly Outcome[]> {
  const waiting = [...steps];
  const running = new Set<Promise<void>>();
  const ended: Outcome[] = [];
  const end = (outcome: Outcome): void => {
    ended.push(outcome);
    onEnd(outcome);
  };
  const outcomeOf = (name: string): Outcome | undefined => ended.find(({ step }) => step.name === name);
  while (waiting.length > 0 || running.size > 0) {
    const stuck = waiting.findIndex(({ after = [] }) => after.some((name) => outcomeOf(name)?.succeeded === false));
    const ready = waiting.findIndex(({ after = [] }) => after.every((name) => outcomeOf(name)?.succeeded === true));
    const next = waiting[stuck === -1 ? ready : stuck];
    if (next !== undefined && stuck !== -1) {
      waiting.splice(stuck, 1);
      const reason = `not run: it waits for ${(next.after ?? []).join(', ')}`;
      end({ step: next, succeeded: false, count: countStep(false, undefined), seconds: 0, output: reason });
    } else if (next !== undefined && running.size < atOnce) {
      waiting.splice(ready, 1);
      const task: Promise<void> = run(next).then((outcome) => {
        running.delete(task);
        end(outcome);
      });
      running.add(task);
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      throw new Error(`no step can ever run: ${waiting.map(({ name }) => name).join(', ')}`);
    }
  }
  return ended;
}
