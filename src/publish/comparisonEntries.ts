import type { Beside } from '../domain/beside.ts';
import type { BestTime, BestTimeVerdict, TimeFigure, TimePart } from '../domain/bestTime.ts';
import type { NotableChange, NotableChanges } from '../domain/notableChanges.ts';
import type { ProfileComparison, ProfileEffect, ProfileEffectPair, ProfilePair } from '../domain/profileComparison.ts';
import type { Result } from '../domain/result.ts';
import { resultRow, type ResultRow } from './resultRow.ts';

/** When one organisation picks up: calls of the first attempt by weekday (1 Monday to 7) and slot. */
export interface BestTimeEntry {
  readonly campaign: string;
  readonly n: number;
  /** Calls outside all slots, in no cell. */
  readonly outside: number;
  /** `k` is absent where fewer than ten calls were made. */
  readonly cells: readonly TimeEntry[];
  readonly by_weekday: readonly TimeEntry[];
  readonly by_slot: readonly TimeEntry[];
  readonly verdict: object;
}
interface TimeEntry {
  readonly weekday?: number | undefined;
  readonly slot?: string | undefined;
  readonly n: number;
  readonly k?: number | undefined;
}

export function bestTimeEntry({ campaign, n, outside, cells, byWeekday, bySlot, verdict }: BestTime): BestTimeEntry {
  return {
    campaign,
    n,
    outside,
    cells: cells.map(timeEntry),
    by_weekday: byWeekday.map(timeEntry),
    by_slot: bySlot.map(timeEntry),
    verdict: verdictEntry(verdict),
  };
}

function timeEntry(part: TimePart): TimeEntry {
  return { weekday: part.weekday, slot: part.slot, n: part.n, k: part.kind === 'counted' ? part.k : undefined };
}

function verdictEntry(verdict: BestTimeVerdict): object {
  if (verdict.kind !== 'call_then') return verdict;
  const { kind, when, best, rest, difference, p, tested } = verdict;
  return { kind, when, best: sideEntry(best), rest: sideEntry(rest), ...difference, p, tested };
}

function sideEntry({ n, k, effectiveN, estimate }: TimeFigure): object {
  return { n, k, effective_n: effectiveN, ...estimate };
}

/** Caller profiles compared at one organisation; the figures stand in the breakdowns of its campaign. */
export interface ProfileComparisonEntry {
  readonly campaign: string;
  readonly indicator: string;
  readonly pairs: readonly object[];
  readonly untested: readonly string[];
}

export function profileComparisonEntry({
  campaign,
  indicator,
  pairs,
  untested,
}: ProfileComparison): ProfileComparisonEntry {
  return { campaign, indicator, pairs: pairs.map(pairEntry), untested };
}

/** Caller profiles compared at equal organisation, over a campaign. */
export interface ProfileEffectEntry {
  readonly indicator: string;
  readonly pairs: readonly object[];
  readonly verdict: ProfileEffect['verdict'];
}

export function profileEffectEntry({ indicator, pairs, verdict }: ProfileEffect): ProfileEffectEntry {
  return {
    indicator,
    pairs: pairs.map((pair) => ({ ...pairEntry(pair), organisations: pair.organisations, n: pair.n })),
    verdict,
  };
}

function pairEntry({
  a,
  b,
  difference,
  low,
  high,
  p,
  adjustedP,
  established,
}: ProfilePair | ProfileEffectPair): object {
  return { a, b, difference, low, high, p, adjusted_p: adjustedP, holm_rejects: established };
}

/** Changes since the campaign before: how many were tested, and those that stand out after Benjamini and Hochberg. */
export interface NotableChangesEntry {
  readonly tested: number;
  readonly changes: readonly object[];
}

export function notableChangesEntry({ tested, changes }: NotableChanges): NotableChangesEntry {
  return { tested, changes: changes.map(changeEntry) };
}

function changeEntry(change: NotableChange): object {
  const { organisation, indicator, previous, direction, difference, low, high, p, adjustedP } = change;
  return { organisation, indicator, previous, direction, difference, low, high, p, adjusted_p: adjustedP };
}

/** The « taux de décroché » that an organisation declares and the measured one: two numbers, never compared. */
export interface BesideEntry {
  readonly official: readonly ResultRow[];
  readonly measured?: ResultRow | undefined;
}

export function besideEntry({ official, measured }: Beside): BesideEntry {
  return { official: official.map((result: Result) => resultRow(result)), measured: measured && resultRow(measured) };
}
