import path from 'node:path';
import { projectFolder } from '../settings.mjs';
import type { Tool } from './toolFile.ts';

/** One thing that `npm test` does, in a process of its own. */
export interface Step {
  readonly name: string;
  /** A tool, or a script of ours (`scripts/build.ts`), and its arguments. */
  readonly run: readonly [tool: Tool | `scripts/${string}`, ...options: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Names of steps that must have succeeded before. */
  readonly after?: readonly string[];
  /** Where it writes its tests as JSON, and whose JSON it is. */
  readonly report?: { readonly of: 'vitest' | 'playwright'; readonly file: string };
}

const cacheFolder = path.join(projectFolder, '.cache');
export const reportFolder = path.join(cacheFolder, 'test-reports');

/** What needs neither a build nor a browser: `npm run check`. */
export const staticSteps: readonly Step[] = [
  { name: 'types', run: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', run: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'format', run: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'knip', run: ['knip', '--no-progress'] },
];

export const architectureStep: Step = { name: 'architecture', run: ['vitest', 'run', 'tests/architecture'] };

function vitestStep(project: 'unit' | 'dist', after: readonly string[]): Step {
  const file = path.join(reportFolder, `${project}.json`);
  return {
    name: project,
    run: ['vitest', 'run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    after,
    report: { of: 'vitest', file },
  };
}

function buildStep(name: string, folder: string, env: Readonly<Record<string, string>>, after?: string): Step {
  return {
    name,
    run: ['scripts/build.ts'],
    env: { ...env, OUT_DIR: path.join(cacheFolder, folder) },
    ...(after === undefined ? {} : { after: [after] }),
  };
}

/**
 * Everything that `npm test` does, the longest first.
 *
 * @param clock the instant that stands for now in every build, so that two of them can be compared
 * @param chromium path of a browser
 */
export function allSteps(clock: string, chromium: string): readonly Step[] {
  const shared = { BUILD_CLOCK: clock };
  const report = path.join(reportFolder, 'e2e.json');
  const few = path.join(cacheFolder, 'test-data-few');
  const builds = ['build', 'build again elsewhere', 'build under a path'];
  return [
    buildStep('build', 'test-dist', { ...shared, TZ: 'UTC' }),
    {
      name: 'a few simulated organisations',
      run: ['scripts/simulate.ts', '--out', few, '--seed', '7', '--organisations', '4', '--campaigns', '2'],
    },
    // Under another path a few pages of each template do: links are the same, and the large folder is built twice already.
    buildStep(
      'build under a path',
      'test-dist-sub',
      { ...shared, BASE_PATH: 'sub', BAROMETER_DATA: few, DEMO: '0' },
      'a few simulated organisations',
    ),
    {
      name: 'browser',
      run: ['playwright', 'test', '--reporter=dot,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM: chromium },
      after: ['build', 'build under a path'],
      report: { of: 'playwright', file: report },
    },
    vitestStep('unit', []),
    // After the first: what that one has drawn is not drawn again.
    { name: 'data under embargo', run: ['scripts/testing/embargoedFolder.ts'], env: shared, after: ['build'] },
    buildStep(
      'build again elsewhere',
      'test-dist-again',
      {
        ...shared,
        TZ: 'Pacific/Chatham',
        LC_ALL: 'C',
        BAROMETER_DATA: path.join(cacheFolder, 'test-data-embargo'),
      },
      'data under embargo',
    ),
    // Long, and ready late: what is short comes after.
    vitestStep('dist', builds),
    ...staticSteps,
  ];
}
