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
  const emptyCampaigns = listCampaigns(directory).filter((folder) => !isRead(folder, files));
  return parseDataFolder(files, { now: options.now, hashes, emptyCampaigns });
}

/** Folders of campaigns, with or without anything in them: `campaigns/mars-2026`. */
function listCampaigns(directory: string): readonly string[] {
  const campaigns = join(directory, 'campaigns');
  if (!statSync(campaigns, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = readdirSync(campaigns).filter((name) => !HIDDEN.test(name));
  return entries
    .filter((name) => statSync(join(campaigns, name)).isDirectory())
    .map((name) => `campaigns/${name}`)
    .sort();
}

function isRead(folder: string, files: ReadonlyMap<string, unknown>): boolean {
  return [...files.keys()].some((path) => path.startsWith(`${folder}/`));
}

/** Hidden files and the locks of office suites are not data. */
const HIDDEN = /^[.~]/;

/** What the ingest reads or has a word to say about; anything else in the folder is no concern of ours. */
const DATA_FILE = /\.(csv|tsv|txt|json|md|xlsx?|ods)$/i;
/** The two folders of the contract and their misspellings, which must not be ignored in silence. */
const DATA_DIRECTORY = /^(camp|repl|r[ée]p)/i;
/** `campaigns/<id>/<file>`, `replies/<organisation>/<file>`. */
const DEPTH = 2;

/** Paths inside the folder, with `/`, sorted. */
function listFiles(directory: string, prefix = '', depth = 0): readonly string[] {
  const names = readdirSync(join(directory, prefix)).filter((name) => !HIDDEN.test(name));
  return names.sort().flatMap((name) => {
    const path = `${prefix}${name}`;
    if (!statSync(join(directory, path)).isDirectory()) return DATA_FILE.test(name) ? [path] : [];
    const known = depth > 0 ? depth < DEPTH : DATA_DIRECTORY.test(name);
    return known ? listFiles(directory, `${path}/`, depth + 1) : [];
  });
}
