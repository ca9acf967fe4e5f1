import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from '../settings.mjs';

/**
 * Builds a site for a measurement, as `npm run build` does.
 *
 * @param options.data the operator's folder where absent
 * @throws Error with what the build said
 */
export function buildFor(options: {
  readonly out: string;
  readonly data?: string;
  readonly now?: string;
  readonly demonstration?: boolean;
}): void {
  const { out, data, now, demonstration = true } = options;
  const { status, stderr } = spawnSync(process.execPath, [path.join(projectFolder, 'scripts', 'build.ts')], {
    cwd: projectFolder,
    env: {
      ...process.env,
      OUT_DIR: out,
      ...(data === undefined ? {} : { BAROMETER_DATA: data }),
      ...(now === undefined ? {} : { BUILD_CLOCK: now }),
      ...(demonstration ? {} : { DEMO: '0' }),
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
}
