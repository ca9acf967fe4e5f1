import { fnv1a32 } from '../stats/fnv1a32.ts';
import { largestRemainder } from '../stats/largestRemainder.ts';
import { mulberry32 } from '../stats/mulberry32.ts';
import { shuffle } from '../stats/shuffle.ts';
import { BANDS, CELL_COUNT, PROFILES, type Profile } from './callDesign.ts';
import type { Random } from './draw.ts';
import type { WorkingDays } from './workingDays.ts';

/** One planned case: whom, what, by whom, and the cell and day of its first attempt. */
export interface PlannedSequence {
  readonly id: string;
  /** Rank among the organisations. */
  readonly organisation: number;
  readonly scenario: string;
  readonly profile: Profile;
  /** Rank among the callers. */
  readonly caller: number;
  readonly weekday: number;
  readonly band: number;
  readonly day: number;
}

/** Ranks 0 to `categories − 1` in equal shares (within one), in random order; the odd ones out are random too. */
function dealt(total: number, categories: number, random: Random): readonly number[] {
  const shares = shuffle(largestRemainder(new Array<number>(categories).fill(1), total), random);
  return shuffle(
    shares.flatMap((share, category) => new Array<number>(share).fill(category)),
    random,
  );
}

/** The days of one weekday in turn from a random start: systematic over the weeks. */
function dayDealer(days: WorkingDays, random: Random): (weekday: number) => number {
  const next = new Map<number, number>();
  return (weekday) => {
    const candidates = days.firstAttempts.get(weekday) ?? [];
    const turn = next.get(weekday) ?? Math.floor(random() * candidates.length);
    next.set(weekday, turn + 1);
    const day = candidates[turn % candidates.length];
    if (day === undefined) throw new Error(`no working day for weekday ${weekday}`);
    return day;
  };
}

export interface PlanRequest {
  readonly campaign: string;
  readonly seed: number;
  /** By rank of organisation: its id, how many sequences, and which questions. */
  readonly organisations: readonly {
    readonly id: string;
    readonly sequences: number;
    readonly scenarios: readonly string[];
  }[];
  readonly callers: number;
  readonly days: WorkingDays;
}

/**
 * The cases of a campaign, organisation after organisation. Cells, scenarios, profiles and callers are each dealt in
 * equal shares within one, crossed at random.
 */
export function planSequences(request: PlanRequest): readonly PlannedSequence[] {
  const total = request.organisations.reduce((sum, { sequences }) => sum + sequences, 0);
  const digits = Math.max(4, String(total).length);
  const planned: PlannedSequence[] = [];
  request.organisations.forEach(({ id, sequences, scenarios }, organisation) => {
    if (sequences === 0) return;
    const random = mulberry32(fnv1a32(`${request.seed}|plan|${request.campaign}|${id}`));
    const cells = dealt(sequences, CELL_COUNT, random);
    const questions = dealt(sequences, scenarios.length, random);
    const profiles = dealt(sequences, PROFILES.length, random);
    const callers = dealt(sequences, request.callers, random);
    const dayFor = dayDealer(request.days, random);
    cells.forEach((cell, turn) => {
      const weekday = Math.floor(cell / BANDS.length) + 1;
      planned.push({
        id: `s${String(planned.length + 1).padStart(digits, '0')}`,
        organisation,
        scenario: scenarios[questions[turn] ?? 0] ?? '',
        profile: PROFILES[profiles[turn] ?? 0] ?? 'ordinaire',
        caller: callers[turn] ?? 0,
        weekday,
        band: cell % BANDS.length,
        day: dayFor(weekday),
      });
    });
  });
  return planned;
}
