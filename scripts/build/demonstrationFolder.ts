import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { OperatorError, projectFolder } from '../settings.mjs';

const SEED = 2026;
/** What decides the bytes of a simulated folder: `planning/`, the rooms it may import, and the command. */
const SOURCES = ['src/planning', 'src/domain', 'src/stats', 'scripts/simulate.ts'];

function listFiles(place: string): readonly string[] {
  const found = readdirSync(place, { withFileTypes: true, recursive: true });
  return found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

function digestOfSources(): string {
  const files = SOURCES.map((source) => path.join(projectFolder, source))
    .flatMap((place) => (place.endsWith('.ts') ? [place] : listFiles(place)))
    .sort();
  const hash = createHash('sha256').update(`seed ${SEED}\n`);
  for (const file of files) hash.update(path.relative(projectFolder, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/**
 * The data folder of the demonstration, simulated with a fixed seed and kept until what makes it changes.
 *
 * @param cacheFolder where such folders are kept
 * @returns absolute path of the data folder
 * @throws OperatorError where the simulation fails
 */
export async function demonstrationFolder(cacheFolder: string): Promise<string> {
  const kept = path.join(cacheFolder, `demo-${digestOfSources()}`);
  if (existsSync(kept)) return path.join(kept, 'data');
  const growing = `${kept}.growing-${process.pid}`;
  await mkdir(growing, { recursive: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(projectFolder, 'scripts', 'simulate.ts'), '--out', path.join(growing, 'data'), '--seed', String(SEED)],
    { cwd: projectFolder, encoding: 'utf8' },
  );
  if (status !== 0) {
    await rm(growing, { recursive: true, force: true });
    throw new OperatorError(`Les données de la démonstration n’ont pas pu être simulées.\n${stderr}`);
  }
  for (const stale of readdirSync(cacheFolder).filter((name) => /^demo-[0-9a-f]{16}$/.test(name))) {
    await rm(path.join(cacheFolder, stale), { recursive: true, force: true });
  }
  await rename(growing, kept);
  return path.join(kept, 'data');
}
