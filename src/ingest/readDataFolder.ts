import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from '../domain/barometer.ts';
import { missingFolder, parseDataFolder } from './parseDataFolder.ts';

/**
 * Reads a data folder from disk (CONTRACT 2). The only file of the ingest that knows the file system.
 * @param directory path of the folder; a missing one is an issue, not an exception.
 * @param options `now`: ISO instant that stands for now (`BUILD_CLOCK`).
 */
export function readDataFolder(directory: string, options: { readonly now: string }): DataFolder {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return missingFolder(directory);
  const files = new Map<string, Uint8Array>();
  const hashes = new Map<string, string>();
  for (const path of listFiles(directory)) {
    const bytes = readFileSync(join(directory, path));
    files.set(path, bytes);
    hashes.set(path, createHash('sha256').update(bytes).digest('hex'));
  }
  return parseDataFolder(files, { now: options.now, hashes });
}

/** Paths inside the folder, with `/`, sorted. Hidden files and the locks of office suites are not data. */
function listFiles(directory: string, prefix = ''): readonly string[] {
  const names = readdirSync(join(directory, prefix))
    .filter((name) => !/^[.~]/.test(name))
    .sort();
  return names.flatMap((name) => {
    const path = `${prefix}${name}`;
    return statSync(join(directory, path)).isDirectory() ? listFiles(directory, `${path}/`) : [path];
  });
}
