import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeBarometer } from '../../src/barometer.ts';
import { readDataFolder } from '../../src/ingest/readDataFolder.ts';
import { simulateDataFolder } from '../../src/planning/simulateDataFolder.ts';
import { SIMULATION_DEFAULTS } from '../../src/planning/simulationOptions.ts';
import { buildFor } from './buildFor.ts';

/** About 60,000 dials over the default campaigns and organisations. */
const SEQUENCES = 200;
const NOW = '2026-11-21T12:00:00Z';

/** Seconds of one stage. */
export interface StageTime {
  readonly stage: string;
  readonly seconds: number;
}

/** Times simulation, ingest, composition and the whole build of one large simulated folder. */
export function measureSpeed(seed: number): { readonly attempts: number; readonly stages: readonly StageTime[] } {
  const stages: StageTime[] = [];
  const timed = <Value>(stage: string, run: () => Value): Value => {
    const start = performance.now();
    const value = run();
    stages.push({ stage, seconds: (performance.now() - start) / 1000 });
    return value;
  };
  const place = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const data = path.join(place, 'data');
    const files = timed('simulate', () => simulateDataFolder({ ...SIMULATION_DEFAULTS, sequences: SEQUENCES, seed }));
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(data, file)), { recursive: true });
      writeFileSync(path.join(data, file), text);
    }
    const folder = timed('ingest', () => readDataFolder(data, { now: NOW }));
    timed('compose', () => composeBarometer(folder, { now: NOW }));
    timed('build', () => buildFor({ out: path.join(place, 'dist'), data, now: NOW, demonstration: false }));
    const attempts = folder.campaigns.reduce((sum, campaign) => {
      if (campaign.kind !== 'calls') return sum;
      const all = [...campaign.sequences, ...campaign.excluded.map(({ sequence }) => sequence)];
      return sum + all.reduce((dials, sequence) => dials + sequence.attempts.length, 0);
    }, 0);
    return { attempts, stages };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
