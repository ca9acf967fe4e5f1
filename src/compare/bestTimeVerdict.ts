import type { BestTimeVerdict, CallTime, TimeFigure } from '../domain/bestTime.ts';
import type { CallerEffect } from '../domain/callerEffect.ts';
import { ALPHA, CONFIDENCE, MIN_CELL_CALLS, MIN_N_RATE } from '../domain/method.ts';
import { designEffect } from '../stats/designEffect.ts';
import { fisherExact } from '../stats/fisherExact.ts';
import { holm } from '../stats/holm.ts';
import { newcombeDifferenceZ } from '../stats/newcombeDifferenceZ.ts';
import { newcombePValueT } from '../stats/newcombePValueT.ts';
import { twoSidedQuantile } from '../stats/twoSidedQuantile.ts';
import { wilsonZ } from '../stats/wilsonZ.ts';
import { callerContrast, type ContrastPenalty } from './callerContrast.ts';

/** One call: when it was made, by whom (a position), and whether somebody picked up at the first attempt. */
export interface TimedCall {
  readonly weekday: number;
  readonly slot: string;
  readonly caller: number;
  readonly pickedUp: boolean;
}

/** A time and its calls. */
interface Candidate {
  readonly when: CallTime;
  readonly holds: (call: TimedCall) => boolean;
}

/** « This part of the calls differs from the rest », whatever it is called. */
interface Hypothesis {
  readonly first: Side;
  readonly second: Side;
  readonly penalty: ContrastPenalty;
  readonly p: number;
}

interface Side {
  /** Absent: all other calls, which have no name. */
  readonly when?: CallTime;
  readonly k: number;
  readonly n: number;
  /** Calls of each caller, by position. */
  readonly callers: readonly number[];
}

/**
 * Whether some time is better than all others to call (METHOD 2.6).
 *
 * Cells, weekdays and slots are tested alike, each against the rest of the calls, all in one Holm family: a cell alone
 * rarely has the calls that it takes, a weekday or a slot has. Times that hold the same calls, or each other's rest, are
 * one hypothesis. Of those rejected the one with the smallest p is named.
 *
 * Each p is the larger of Newcombe's, with what callers take from it, and Fisher's exact one: in cells of ten calls and at
 * the small levels of Holm's procedure Newcombe's alone rejects too often.
 *
 * @param weekdays those of the table, likewise slots
 */
export function bestTimeVerdict(
  calls: readonly TimedCall[],
  weekdays: readonly number[],
  slots: readonly string[],
  effect: CallerEffect,
): BestTimeVerdict {
  const hypotheses = hypothesesOf(calls, candidatesOf(weekdays, slots), effect);
  const tested = hypotheses.length;
  if (tested === 0) return { kind: 'untestable', reason: 'too_few_calls' };
  const k = calls.filter(({ pickedUp }) => pickedUp).length;
  if (k === 0 || k === calls.length) return { kind: 'untestable', reason: 'all_equal' };
  const { adjusted } = holm(
    hypotheses.map(({ p }) => p),
    ALPHA,
  );
  const [best] = hypotheses
    .flatMap((hypothesis, i) => {
      const [better, worse] = betterFirst(hypothesis);
      const p = adjusted[i] ?? 1;
      return better.when === undefined ? [] : [{ ...hypothesis, when: better.when, better, worse, adjusted: p }];
    })
    .sort((a, b) => a.p - b.p || gain(b.better, b.worse) - gain(a.better, a.worse));
  if (best === undefined || !(best.adjusted <= ALPHA)) {
    return { kind: 'not_established', p: best?.adjusted ?? 1, tested };
  }
  const { when, better, worse, penalty } = best;
  return {
    kind: 'call_then',
    when,
    best: figureOf(better, effect),
    rest: figureOf(worse, effect),
    difference: differenceOf(better, worse, penalty),
    p: best.adjusted,
    tested,
  };
}

/** The narrowest name first: it stands for all that hold the same calls. */
function candidatesOf(weekdays: readonly number[], slots: readonly string[]): Candidate[] {
  return [
    ...weekdays.flatMap((weekday) =>
      slots.map((slot) => ({
        when: { weekday, slot },
        holds: (call: TimedCall) => call.weekday === weekday && call.slot === slot,
      })),
    ),
    ...weekdays.map((weekday) => ({ when: { weekday }, holds: (call: TimedCall) => call.weekday === weekday })),
    ...slots.map((slot) => ({ when: { slot }, holds: (call: TimedCall) => call.slot === slot })),
  ];
}

/** Every part of the calls that has a name and, like its rest, enough calls, once. */
function hypothesesOf(
  calls: readonly TimedCall[],
  candidates: readonly Candidate[],
  effect: CallerEffect,
): readonly Hypothesis[] {
  const names = new Map<string, CallTime>();
  for (const { when, holds } of candidates) {
    const part = calls.map((call) => (holds(call) ? '1' : '0')).join('');
    if (!names.has(part)) names.set(part, when);
  }
  const tested = new Set<string>();
  return [...names].flatMap(([part, when]) => {
    const rest = complement(part);
    const first = sideOf(calls, part, when);
    const second = sideOf(calls, rest, names.get(rest));
    if (tested.has(rest) || first.n < MIN_CELL_CALLS || second.n < MIN_CELL_CALLS) return [];
    tested.add(part);
    const penalty = callerContrast(effect, [{ weight: 1, calls: aligned(first.callers, second.callers) }]);
    return [{ first, second, penalty, p: testOf(first, second, penalty) }];
  });
}

function complement(part: string): string {
  return part.replace(/./g, (is) => (is === '1' ? '0' : '1'));
}

function sideOf(calls: readonly TimedCall[], part: string, when: CallTime | undefined): Side {
  const own = calls.filter((_, i) => part[i] === '1');
  const callers: number[] = [];
  for (const { caller } of own) callers[caller] = (callers[caller] ?? 0) + 1;
  return { ...(when && { when }), n: own.length, k: own.filter(({ pickedUp }) => pickedUp).length, callers };
}

function aligned(first: readonly number[], second: readonly number[]): [number, number][] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, caller) => [
    first[caller] ?? 0,
    second[caller] ?? 0,
  ]);
}

function testOf(first: Side, second: Side, { deff, degreesOfFreedom }: ContrastPenalty): number {
  const newcombe = newcombePValueT(first.k / deff, first.n / deff, second.k / deff, second.n / deff, degreesOfFreedom);
  // In whole calls: as many as the callers leave.
  const row = ({ k, n }: Side): [number, number] => {
    const whole = Math.floor(n / deff);
    const answered = Math.round((k / n) * whole);
    return [answered, whole - answered];
  };
  return Math.max(newcombe, fisherExact([row(first), row(second)]));
}

function betterFirst({ first, second }: Hypothesis): [better: Side, worse: Side] {
  return gain(first, second) >= 0 ? [first, second] : [second, first];
}

function gain(better: Side, worse: Side): number {
  return better.k / better.n - worse.k / worse.n;
}

function differenceOf(better: Side, worse: Side, { deff, degreesOfFreedom }: ContrastPenalty) {
  const quantile = twoSidedQuantile(CONFIDENCE, degreesOfFreedom);
  return newcombeDifferenceZ(better.k / deff, better.n / deff, worse.k / deff, worse.n / deff, quantile);
}

function figureOf({ k, n, callers }: Side, effect: CallerEffect): TimeFigure {
  const measured = effect.kind === 'measured' && effect.icc > 0;
  // Of those who called then: the places of the others are empty.
  const sizes = Object.values(callers);
  const effectiveN = measured ? n / designEffect(sizes, effect.icc) : n;
  if (effectiveN < MIN_N_RATE) return { n, k, effectiveN };
  const value = k / n;
  const quantile = twoSidedQuantile(CONFIDENCE, measured ? effect.callers - 1 : Infinity);
  return { n, k, effectiveN, estimate: { value, ...wilsonZ(value * effectiveN, effectiveN, quantile) } };
}
