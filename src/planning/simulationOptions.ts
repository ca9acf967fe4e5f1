import type { Quarter } from './quarter.ts';

/** What a simulated data folder depends on; nothing else does (no clock, no locale, no time zone). */
export interface SimulationOptions {
  /** Whole number from 0 to 4294967295. */
  readonly seed: number;
  /** Organisations, shared out over the six sectors in turn. */
  readonly organisations: number;
  /** Quarterly campaigns of calls, the last one in `lastQuarter`. */
  readonly campaigns: number;
  /** Sequences of an ordinary organisation in one campaign. */
  readonly sequences: number;
  readonly lastQuarter: Quarter;
}

export const SIMULATION_DEFAULTS = {
  organisations: 24,
  campaigns: 8,
  sequences: 200,
  lastQuarter: { year: 2026, quarter: 2 },
} as const satisfies Omit<SimulationOptions, 'seed'>;

/** Largest values that the names, the calendar and the schedule are made for. */
export const SIMULATION_LIMITS = {
  seed: { min: 0, max: 4294967295 },
  organisations: { min: 1, max: 400 },
  campaigns: { min: 1, max: 40 },
  sequences: { min: 8, max: 2000 },
} as const;
