import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../settings.mjs';

const PACKAGES = {
  astro: 'astro',
  eslint: 'eslint',
  knip: 'knip',
  playwright: '@playwright/test',
  prettier: 'prettier',
  vitest: 'vitest',
} as const;

export type Tool = keyof typeof PACKAGES;

/**
 * The script of an installed command-line tool, to be run by our own Node on any system.
 *
 * @param tool name of the command
 * @returns absolute path
 */
export function toolFile(tool: Tool): string {
  const folder = path.join(projectFolder, 'node_modules', PACKAGES[tool]);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[tool];
  if (file === undefined) throw new Error(`the package of ${tool} has no command of that name`);
  return path.join(folder, file);
}
