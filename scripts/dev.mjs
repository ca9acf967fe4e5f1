// `npm run dev`: the development server; a saved page, style or CSV reloads the browser.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { exitWith, projectFolder, readSettings } from './settings.mjs';
import { childEnvironment, setUp } from './setup.mjs';

try {
  const { dataFolder, origin, basePath, clock } = readSettings(process.env);
  const node = setUp();
  const astro = spawn(node, [path.join(projectFolder, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev'], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: childEnvironment(node, {
      BAROMETER_DATA: dataFolder,
      SITE_URL: origin,
      BASE_PATH: basePath,
      BUILD_CLOCK: clock,
    }),
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => astro.kill(signal));
  astro.on('exit', (status) => process.exit(status ?? 1));
} catch (error) {
  exitWith(error);
}
