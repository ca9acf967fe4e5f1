import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** A file of ours, with `/` in its path whatever the machine. */
export interface Source {
  /** From the root of the project: `src/views/homeView.ts`. */
  readonly file: string;
  readonly text: string;
}

/**
 * @param folder from the root of the project
 * @param extensions with their dot
 * @returns the files of a folder and of those inside it, sorted
 */
export function readSources(folder: string, extensions: readonly string[]): readonly Source[] {
  return readdirSync(path.join(projectFolder, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && extensions.includes(path.extname(entry.name)))
    .map((entry) => path.relative(projectFolder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(projectFolder, file), 'utf8') }));
}
