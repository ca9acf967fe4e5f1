// `npm test`: sets the project up on the Node that the machine has, then runs everything on the project's own.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { exitWith, projectFolder } from './settings.mjs';
import { childEnvironment, setUp } from './setup.mjs';

try {
  const node = setUp();
  const { status } = spawnSync(node, [path.join(projectFolder, 'scripts', 'testing', 'testEverything.ts')], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: childEnvironment(node),
  });
  process.exitCode = status ?? 1;
} catch (error) {
  exitWith(error);
}
