import { isHuman } from '../domain/disposition.ts';
import type { Attempt } from '../domain/sequence.ts';
import { upperGamma } from '../stats/upperGamma.ts';
import { gapSeconds } from './callClock.ts';
import type { Report } from './report.ts';
import type { Survey } from './survey.ts';

/** Chance of one false alarm of one kind in a campaign of honest calls. */
const ALPHA = 0.005;
const FEWEST_REPEATS = 3;
/** From so many answered calls on, equal durations throughout are worth a look. */
const FEWEST_CONSTANT = 5;
/** A caller needs that long to write down a call, seconds; so many times in a row is no accident. */
const SHORTEST_PAUSE = 30;
const LONGEST_RUN = 20;
/** Lines named in a finding. */
const NAMED_ROWS = 5;

type AnsweredCall = Attempt & { readonly talkSeconds: number };

/**
 * D15: durations that repeat themselves to the second, durations that never vary, calls that follow one another without a
 * pause. Each has innocent causes; each is to be looked at. Only calls that a human answered count for durations: busy tones,
 * messages and our own cap are alike by nature. What rounding or few distinct durations explain is no finding.
 */
export function checkRepetition(survey: Survey, report: Report): void {
  const answered = new Map([...survey.byCaller].map(([caller, calls]) => [caller, calls.filter(isAnswered)]));
  const all = [...answered.values()].flat();
  const waits = frequencies(all.map(({ timeToExitSeconds }) => timeToExitSeconds));
  const talks = frequencies(all.map(({ talkSeconds }) => talkSeconds));
  const chanceOfPair = pairChance(all, [...answered.values()]);
  const callers = answered.size;
  const habits = { waits, talks, callers };
  for (const [caller, calls] of answered) {
    const isConstant = checkConstant(caller, calls, habits, survey, report);
    if (!isConstant) checkRepeated(caller, calls, { ...habits, all, chanceOfPair }, survey, report);
  }
  for (const [caller, calls] of survey.byCaller) checkPauses(caller, calls, survey, report);
}

function isAnswered(call: Attempt): call is AnsweredCall {
  return isHuman(call.disposition) && call.timeToExitSeconds > 0 && (call.talkSeconds ?? 0) > 0;
}

/** How often each duration occurs in the campaign, and how many there are. */
interface Frequencies {
  readonly counts: ReadonlyMap<number, number>;
  readonly total: number;
}

function frequencies(seconds: readonly number[]): Frequencies {
  const counts = new Map<number, number>();
  for (const one of seconds) counts.set(one, (counts.get(one) ?? 0) + 1);
  return { counts, total: seconds.length };
}

/** What is assumed of a duration before any is seen, and the number of calls that this assumption is worth. */
const PRIOR_CALLS = 20;
const PRIOR_CHANCE = [
  [60, 1 / 6],
  [30, 1 / 10],
  [10, 1 / 15],
  [5, 1 / 25],
  [0, 1 / 50],
] as const;

/** Chance that an honest call lasts exactly so long, judged by the other calls: round durations are frequent. */
function chanceOf(seconds: number, { counts, total }: Frequencies, own: number): number {
  const [, prior] = PRIOR_CHANCE.find(([round]) => round > 0 && seconds % round === 0) ?? PRIOR_CHANCE[4];
  return ((counts.get(seconds) ?? 0) - own + PRIOR_CALLS * prior) / (total - own + PRIOR_CALLS);
}

interface Habits {
  readonly waits: Frequencies;
  readonly talks: Frequencies;
  readonly callers: number;
}

function checkConstant(
  caller: string,
  calls: readonly AnsweredCall[],
  { waits, talks, callers }: Habits,
  { place }: Survey,
  report: Report,
): boolean {
  const [first] = calls;
  if (!first || calls.length < FEWEST_CONSTANT) return false;
  const row = calls.reduce((least, call) => Math.min(least, call.row), Infinity);
  const constant = (
    [
      ['time_to_exit_s', (call: AnsweredCall) => call.timeToExitSeconds, waits],
      ['talk_s', (call: AnsweredCall) => call.talkSeconds, talks],
    ] as const
  ).filter(([, read, habit]) => {
    const seconds = read(first);
    const chance = chanceOf(seconds, habit, calls.length);
    return calls.every((call) => read(call) === seconds) && chance ** (calls.length - 1) * callers < ALPHA;
  });
  for (const [column, read] of constant) {
    report('durations-constant', place(row, column), { caller, count: calls.length, seconds: read(first) });
  }
  return constant.length > 0;
}

/** One caller's calls that lasted exactly alike, by duration; the most frequent first, then the shortest. */
function alike(calls: readonly AnsweredCall[]): readonly (readonly AnsweredCall[])[] {
  const groups = Map.groupBy(calls, ({ timeToExitSeconds, talkSeconds }) => `${timeToExitSeconds} ${talkSeconds}`);
  const secondsOf = ([first]: readonly AnsweredCall[]): number =>
    (first?.timeToExitSeconds ?? 0) * 1e5 + (first?.talkSeconds ?? 0);
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((a, b) => a.row - b.row))
    .sort((a, b) => b.length - a.length || secondsOf(a) - secondsOf(b));
}

/** Three calls alike, or three pairs of calls, more than durations of this campaign coincide by chance. */
function checkRepeated(
  caller: string,
  calls: readonly AnsweredCall[],
  {
    waits,
    talks,
    callers,
    all,
    chanceOfPair,
  }: Habits & {
    readonly all: readonly AnsweredCall[];
    readonly chanceOfPair: number;
  },
  { place }: Survey,
  report: Report,
): void {
  const groups = alike(calls);
  const [most] = groups;
  const [first] = most ?? [];
  if (!most || !first) return;
  const repeats = groups.reduce((sum, group) => sum + group.length - 1, 0);
  const { timeToExitSeconds: wait, talkSeconds: talk } = first;
  const others = all.filter((call) => call.caller !== caller);
  const elsewhere = others.filter((call) => call.timeToExitSeconds === wait && call.talkSeconds === talk).length;
  const separately = chanceOf(wait, waits, most.length) * chanceOf(talk, talks, most.length);
  const chance = Math.max(separately, others.length > 0 ? elsewhere / others.length : 0);
  const pairs = (calls.length * (calls.length - 1)) / 2;
  // Each call asks whether so many others are like it.
  const byOneDuration =
    most.length >= FEWEST_REPEATS && atLeast(most.length - 1, calls.length * chance) * calls.length * callers < ALPHA;
  const byManyPairs = repeats >= FEWEST_REPEATS && atLeast(repeats, pairs * chanceOfPair) * callers < ALPHA;
  if (!byOneDuration && !byManyPairs) return;
  const rows = groups.flatMap((group) => group.map(({ row }) => row));
  report('durations-repeated', place(byOneDuration ? first.row : Math.min(...rows), 'time_to_exit_s'), {
    caller,
    count: rows.length,
    rows: rows.slice(0, NAMED_ROWS).map(String),
    wait,
    talk,
    most: most.length,
    calls: calls.length,
  });
}

/**
 * Chance that two answered calls last exactly alike: as often as waits and talks coincide separately, or as often as calls of
 * different callers coincide, whichever is more.
 */
function pairChance(all: readonly AnsweredCall[], byCaller: readonly (readonly AnsweredCall[])[]): number {
  const pairsIn = (n: number): number => (n * (n - 1)) / 2;
  const coincidences = (calls: readonly AnsweredCall[]): number =>
    alike(calls).reduce((sum, group) => sum + pairsIn(group.length), 0);
  const own = byCaller.reduce((sum, calls) => sum + pairsIn(calls.length), 0);
  const across = pairsIn(all.length) - own;
  const coinciding = coincidences(all) - byCaller.reduce((sum, calls) => sum + coincidences(calls), 0);
  const marginal = (values: readonly number[]): number => {
    const { counts, total } = frequencies(values);
    return total === 0 ? 0 : [...counts.values()].reduce((sum, count) => sum + pairsIn(count), 0) / pairsIn(total);
  };
  const separately =
    all.length < 2
      ? 0
      : marginal(all.map(({ timeToExitSeconds }) => timeToExitSeconds)) *
        marginal(all.map(({ talkSeconds }) => talkSeconds));
  return across > 0 ? Math.max(separately, (coinciding + 1) / (across + 1)) : separately;
}

/** Chance that as many or more happen where so many are expected (Poisson). */
function atLeast(count: number, expected: number): number {
  return expected > 0 ? 1 - upperGamma(count, expected) : 0;
}

/** Calls in a row that begin less than thirty seconds after the end of the one before. */
function checkPauses(caller: string, calls: readonly Attempt[], { place }: Survey, report: Report): void {
  let start = 0;
  for (let i = 1; i <= calls.length; i++) {
    const before = calls[i - 1];
    const call = calls[i];
    if (before && call && gapSeconds(before, call) < SHORTEST_PAUSE) continue;
    const first = calls[start];
    const count = i - start - 1;
    if (first && count > LONGEST_RUN) {
      report('calls-without-pause', place(first.row, 'started_at'), {
        caller,
        count,
        limit: SHORTEST_PAUSE,
        last: before?.row ?? first.row,
      });
    }
    start = i;
  }
}
