import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { simulateDataFolder } from '../../src/planning/simulateDataFolder.ts';
import { SIMULATION_DEFAULTS } from '../../src/planning/simulationOptions.ts';

/** Each starts Node a few times, on machines that do other things too. */
const SLOW = { timeout: 60_000 };

const SMALL = { ...SIMULATION_DEFAULTS, seed: 7, organisations: 14, campaigns: 3, sequences: 25 };

function digest(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [file, text] of files) hash.update(file).update('\0').update(text).update('\0');
  return hash.digest('hex');
}

function digestUnder(environment: Readonly<Record<string, string>>): string {
  const module = path.join(import.meta.dirname, '../../src/planning/simulateDataFolder.ts');
  const script = `
    import { createHash } from 'node:crypto';
    import { simulateDataFolder } from ${JSON.stringify(module)};
    const hash = createHash('sha256');
    for (const [file, text] of simulateDataFolder(${JSON.stringify(SMALL)})) hash.update(file).update('\\0').update(text).update('\\0');
    console.log(hash.digest('hex'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return stdout.trim() || stderr;
}

describe('the bytes of a simulation', SLOW, () => {
  it('are the same for the same seed', () => {
    expect(digest(simulateDataFolder(SMALL))).toBe(digest(simulateDataFolder(SMALL)));
  });

  it('are the same in another time zone and locale', () => {
    const here = digest(simulateDataFolder(SMALL));
    expect(digestUnder({ TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' })).toBe(here);
    expect(digestUnder({ TZ: 'America/St_Johns', LC_ALL: 'C' })).toBe(here);
  });

  it('differ in calls and truth for another seed, and in no name', () => {
    const one = simulateDataFolder(SMALL);
    const other = simulateDataFolder({ ...SMALL, seed: 8 });
    const differing = [...one.keys()].filter((file) => one.get(file) !== other.get(file));
    expect(differing).toContain('campaigns/2026-t2/attempts.csv');
    expect(differing).toContain('campaigns/declares-2025/published.csv');
    expect(differing).toContain('truth.json');
    expect(differing).not.toContain('organisations.csv');
    expect(differing).not.toContain('scenarios.csv');
  });

  it('are plain UTF-8 with line feeds, an end of line and no empty line', () => {
    for (const [file, text] of simulateDataFolder(SMALL)) {
      expect(text, file).not.toMatch(/\r|\uFEFF/);
      expect(text, file).toMatch(/[^\n]\n$/);
      if (file.endsWith('.csv')) expect(text, file).not.toMatch(/\n\n/);
    }
  });
});
