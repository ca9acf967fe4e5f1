import Papa from 'papaparse';
import { simulateDataFolder } from '../../src/planning/simulateDataFolder.ts';
import { SIMULATION_DEFAULTS, type SimulationOptions } from '../../src/planning/simulationOptions.ts';

export type Row = Readonly<Record<string, string>>;

/** A simulated folder read without the ingest, so that a fault there cannot hide one here. */
export interface Simulation {
  readonly files: ReadonlyMap<string, string>;
  readonly truth: Truth;
  readonly rows: (file: string) => readonly Row[];
}

interface Truth {
  readonly campaigns: readonly {
    readonly campaign: string;
    readonly protocol: string;
    readonly maxAttempts: number;
    readonly sequences: number;
    readonly attempts: number;
    readonly strike?: {
      readonly sector: string;
      readonly days: readonly string[];
      readonly excluded: readonly string[];
    };
  }[];
  readonly tiedPairs: readonly (readonly [string, string])[];
  readonly truths: readonly {
    readonly campaign: string;
    readonly organisation: string;
    readonly indicator: string;
    readonly value: number;
  }[];
  readonly organisations: readonly { readonly organisation: string; readonly sequences: readonly number[] }[];
  readonly files: readonly string[];
}

export function aSimulation(options: Partial<SimulationOptions> = {}): Simulation {
  const files = simulateDataFolder({ ...SIMULATION_DEFAULTS, seed: 2026, ...options });
  const text = (file: string): string => {
    const found = files.get(file);
    if (found === undefined) throw new Error(`${file} was not simulated`);
    return found;
  };
  return {
    files,
    truth: JSON.parse(text('truth.json')) as Truth,
    rows: (file) => {
      const { data, errors } = Papa.parse<string[]>(text(file).trimEnd(), { delimiter: ',', newline: '\n' });
      if (errors.length > 0) throw new Error(`${file}: ${errors.map((error) => error.message).join('; ')}`);
      const [header = [], ...records] = data;
      return records.map((record) => {
        if (record.length !== header.length)
          throw new Error(`${file}: ${record.length} cells in « ${record.join(',')} »`);
        return Object.fromEntries(header.map((column, place) => [column, record[place] ?? '']));
      });
    },
  };
}

/** A cell as a number; an empty one is not 0. */
export function number(row: Row, column: string): number {
  const written = row[column];
  return written === undefined || written === '' ? NaN : Number(written);
}

/** Rows by the value of a column, in their order. */
export function grouped(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row[column] ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
