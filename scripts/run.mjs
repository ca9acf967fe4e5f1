// `node scripts/run.mjs build …` = sets the project up, then runs scripts/build.ts with the project's own Node.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { exitWith, projectFolder } from './settings.mjs';
import { childEnvironment, setUp } from './setup.mjs';

try {
  const [name = '', ...options] = process.argv.slice(2);
  const node = setUp();
  const { status } = spawnSync(node, [path.join(projectFolder, 'scripts', `${name}.ts`), ...options], {
    stdio: 'inherit',
    env: childEnvironment(node),
  });
  process.exitCode = status ?? 1;
} catch (error) {
  exitWith(error);
}
