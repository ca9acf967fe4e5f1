// `npm start`: from a fresh clone to a site that one can read.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { refuseTakenPort, serve } from './serve.mjs';
import { exitWith, projectFolder, readSettings } from './settings.mjs';
import { childEnvironment, setUp } from './setup.mjs';

try {
  const { outFolder, basePath, port } = readSettings(process.env);
  await refuseTakenPort(port);
  const node = setUp();
  const build = spawnSync(node, [path.join(projectFolder, 'scripts', 'build.ts')], {
    stdio: 'inherit',
    env: childEnvironment(node),
  });
  if (build.status === 0) {
    const { address } = await serve({ folder: outFolder, base: basePath, port });
    console.log(`\nLe site est prêt : ${address}\n(Ctrl+C pour l’arrêter)`);
  } else {
    process.exitCode = build.status ?? 1;
  }
} catch (error) {
  exitWith(error);
}
