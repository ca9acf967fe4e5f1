import { spawn } from 'node:child_process';
import path from 'node:path';
import { OperatorError, projectFolder } from '../settings.mjs';
import { childEnvironment } from '../setup.mjs';
import { finishPages } from './finishPages.ts';

/** One of the two sites of a build: the real one or the demonstration. */
export interface PagesToBuild {
  /** In French, for messages: « le site », « la démonstration ». */
  readonly label: string;
  /** Absolute folder of the data. */
  readonly dataFolder: string;
  /** Absolute folder to fill. */
  readonly outFolder: string;
  /** Where Astro keeps what it needs during this build: no other build may use it. */
  readonly cacheFolder: string;
  readonly origin: string | undefined;
  readonly basePath: string;
  readonly clock: string;
  /** `demonstration:/demo/`, `site:/`, or nothing where this site stands alone. */
  readonly sibling: string | undefined;
}

/** Runs one Astro build in a process of its own, finishes its pages, and ends when that has ended, whatever stopped it. */
async function buildPages(pages: PagesToBuild, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const astro = path.join(projectFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: childEnvironment(process.execPath, {
      NODE_ENV: 'production',
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      BAROMETER_DATA: pages.dataFolder,
      OUT_DIR: pages.outFolder,
      DECROCHE_CACHE: pages.cacheFolder,
      SITE_URL: pages.origin,
      BASE_PATH: pages.basePath,
      BUILD_CLOCK: pages.clock,
      DECROCHE_SIBLING: pages.sibling,
    }),
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  const stop = (): void => {
    child.kill();
  };
  signal.addEventListener('abort', stop);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (status !== 0) {
    const end = said.join('').trimEnd().split('\n').slice(-40).join('\n');
    throw new OperatorError(`${end}\n\nLa construction a échoué pour ${pages.label}.`);
  }
  finishPages(pages.outFolder, pages.basePath);
}

/**
 * Builds the sites side by side. What Astro says is shown only when it fails, and then the others stop.
 *
 * @param sites what to build, and from what
 * @param signal stops them all
 * @throws OperatorError with the end of its log where one fails
 */
export async function buildTogether(sites: readonly PagesToBuild[], signal: AbortSignal): Promise<void> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const building = sites.map((pages) =>
    buildPages(pages, either).catch((error: unknown) => {
      failed.abort(error);
      throw error;
    }),
  );
  await Promise.allSettled(building);
  either.throwIfAborted();
}
