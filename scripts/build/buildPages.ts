import { spawn } from 'node:child_process';
import path from 'node:path';
import { OperatorError, projectFolder } from '../settings.mjs';
import { childEnvironment } from '../setup.mjs';

/** One of the two sites of a build: the real one or the demonstration. */
export interface PagesToBuild {
  /** In French, for messages: « le site », « la démonstration ». */
  readonly label: string;
  /** Absolute folder of the data. */
  readonly dataFolder: string;
  /** Absolute folder to fill. */
  readonly outFolder: string;
  readonly cacheFolder: string;
  readonly origin: string | undefined;
  readonly basePath: string;
  readonly clock: string;
  /** `demonstration:/demo/`, `site:/`, or nothing where this site stands alone. */
  readonly sibling: string | undefined;
}

/**
 * Runs one Astro build in a process of its own. What it says is shown only when it fails.
 *
 * @param pages what to build, and from what
 * @param signal stops it
 * @throws OperatorError with the end of its log where it fails
 */
export async function buildPages(pages: PagesToBuild, signal: AbortSignal): Promise<void> {
  const astro = path.join(projectFolder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: projectFolder,
    signal,
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
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0) {
    const end = said.join('').trimEnd().split('\n').slice(-40).join('\n');
    throw new OperatorError(`${end}\n\nLa construction a échoué pour ${pages.label}.`);
  }
}
