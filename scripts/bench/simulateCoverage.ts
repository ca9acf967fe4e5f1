import { composeBarometer } from '../../src/barometer.ts';
import { parseDataFolder } from '../../src/ingest/parseDataFolder.ts';
import type { Barometer } from '../../src/domain/barometer.ts';
import { checkBarometer } from './checkBarometer.ts';
import { drawDesign } from './drawDesign.ts';
import type { PlantedDesign } from './plantedDesign.ts';
import { PLANTED_NOW, plantFolder } from './plantFolder.ts';
import type { Count } from './tally.ts';

export interface CoverageOptions {
  /** How many campaigns of calls in all; a folder holds one to four. */
  readonly campaigns: number;
  readonly seed: number;
  /** Of every design; absent: as each draws them. */
  readonly callers?: number;
  /** Told after each folder how many campaigns are done. */
  readonly onProgress?: (campaigns: number) => void;
}

/** Plants campaigns, reads them as an operator's CSV files are read, and checks all that is said of them. */
export function simulateCoverage({ campaigns, seed, callers, onProgress }: CoverageOptions): readonly Count[] {
  const counts: Count[] = [];
  let done = 0;
  for (let index = 0; done < campaigns; index++) {
    const drawn = drawDesign(seed, index, campaigns - done);
    const design = callers === undefined ? drawn : { ...drawn, callers };
    counts.push(...checkBarometer(readPlanted(design, seed, index), design));
    done += design.campaigns;
    onProgress?.(done);
  }
  return counts;
}

/** From the text of CSV files to everything that is published. */
export function readPlanted(design: PlantedDesign, seed: number, index: number): Barometer {
  const encoder = new TextEncoder();
  const texts = plantFolder(design, seed, index);
  const files = new Map([...texts].map(([file, text]) => [file, encoder.encode(text)]));
  const folder = parseDataFolder(files, { now: PLANTED_NOW, hashes: new Map() });
  return composeBarometer(folder, { now: PLANTED_NOW });
}
