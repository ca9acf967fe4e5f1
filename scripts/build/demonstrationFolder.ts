import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { shiftQuarter } from '../../src/planning/quarter.ts';
import type { Quarter } from '../../src/planning/quarter.ts';
import { SIMULATION_DEFAULTS } from '../../src/planning/simulationOptions.ts';
import { OperatorError, projectFolder } from '../settings.mjs';

const SEED = 2026;
/** What decides the bytes of a simulated folder: `planning/`, the rooms it may import, and the command. */
const SOURCES = ['src/planning', 'src/domain', 'src/stats', 'scripts/simulate.ts', 'scripts/simulate'];

function listFiles(place: string): readonly string[] {
  const found = readdirSync(place, { withFileTypes: true, recursive: true });
  return found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * The last quarter that the demonstration shows: always the same one, unless the build stands before it was published.
 *
 * @param clock `BUILD_CLOCK`
 * @returns as `--until` takes it, `2026-T2`
 * @example lastQuarterAt('2025-08-01T00:00:00Z') // '2025-T1'
 */
export function lastQuarterAt(clock: string): string {
  const now = new Date(clock);
  const ranks = [1, 2, 3, 4] as const;
  const current = { year: now.getUTCFullYear(), quarter: ranks[Math.floor(now.getUTCMonth() / 3)] ?? 4 };
  // A campaign is published a few weeks into the next quarter at the latest: two quarters ago all are.
  const published = shiftQuarter(current, -2);
  const order = ({ year, quarter }: Quarter): number => year * 4 + quarter;
  const usual = SIMULATION_DEFAULTS.lastQuarter;
  const last = order(published) < order(usual) ? published : usual;
  return `${last.year}-T${last.quarter}`;
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
 * @param clock `BUILD_CLOCK`: nothing of the demonstration may lie in its future
 * @returns absolute path of the data folder
 * @throws OperatorError where the simulation fails
 */
export async function demonstrationFolder(cacheFolder: string, clock: string): Promise<string> {
  const digest = digestOfSources();
  const until = lastQuarterAt(clock);
  const kept = path.join(cacheFolder, `demo-${digest}-${until}`);
  if (existsSync(kept)) return path.join(kept, 'data');
  const growing = `${kept}.growing-${process.pid}`;
  await mkdir(growing, { recursive: true });
  const command = path.join(projectFolder, 'scripts', 'simulate.ts');
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, '--out', path.join(growing, 'data'), '--seed', String(SEED), '--until', until],
    { cwd: projectFolder, encoding: 'utf8' },
  );
  if (status !== 0) {
    await rm(growing, { recursive: true, force: true });
    throw new OperatorError(`Les données de la démonstration n’ont pas pu être simulées.\n${stderr}`);
  }
  await rename(growing, kept).catch(async (error: unknown) => {
    // Another build was quicker, with the same bytes.
    await rm(growing, { recursive: true, force: true });
    if (!existsSync(kept)) throw error;
  });
  const outdated = readdirSync(cacheFolder).filter((name) => /^demo-[^.]+$/.test(name) && !name.includes(digest));
  for (const name of outdated) await rm(path.join(cacheFolder, name), { recursive: true, force: true });
  return path.join(kept, 'data');
}
