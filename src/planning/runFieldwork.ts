import { isEligible } from '../domain/disposition.ts';
import { fnv1a32 } from '../stats/fnv1a32.ts';
import { mulberry32 } from '../stats/mulberry32.ts';
import { emptyAgenda, type Agenda } from './agenda.ts';
import { weekdayOfDay } from './calendarDay.ts';
import { BANDS, LAST_CALL_MINUTES } from './callDesign.ts';
import { acceptableProbability, pickupProbability, type SimulatedCaller } from './callModel.ts';
import { drawInteger, type Random } from './draw.ts';
import type { OrganisationTruth } from './organisationTruth.ts';
import type { PlannedSequence } from './planSequences.ts';
import { simulateDial, type SimulatedDial } from './simulateDial.ts';
import type { OpeningHours } from './simulatedOrganisations.ts';
import { timeToExit } from './simulateWait.ts';
import type { WorkingDays } from './workingDays.ts';

/** One dial with its place in time: a row of `attempts.csv`. */
export interface MadeDial {
  readonly sequence: PlannedSequence;
  /** Number of the dial in its sequence, from 1, redials included. */
  readonly attempt: number;
  readonly day: number;
  /** Second of the day, Paris wall time. */
  readonly second: number;
  readonly band: number;
  readonly dial: SimulatedDial;
}

/** Days on which a sector is on strike. Its later attempts wait until they are over. */
export interface Strike {
  readonly days: ReadonlySet<number>;
  /** Ranks of the organisations on strike. */
  readonly organisations: ReadonlySet<number>;
}

export interface FieldworkRequest {
  readonly campaign: string;
  /** Index of the campaign in the truths. */
  readonly campaignIndex: number;
  readonly maxAttempts: number;
  readonly seed: number;
  readonly days: WorkingDays;
  readonly truths: readonly OrganisationTruth[];
  readonly openings: readonly OpeningHours[];
  readonly callers: readonly SimulatedCaller[];
  readonly difficulties: ReadonlyMap<string, number>;
  readonly strike?: Strike;
}

interface Case {
  readonly planned: PlannedSequence;
  readonly random: Random;
  dials: number;
  eligible: number;
}

/** Share of unreached sequences that are given up after an attempt for our own reasons: they stay incomplete. */
const GIVEN_UP = 0.002;
/** A caller writes notes after each call, seconds. */
const NOTES = { low: 40, high: 150 };
/** What is left of the chance of an answer on a strike day. */
const STRIKE_FACTOR = 0.05;

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`unknown ${what}`);
  return value;
}

function isStruck(request: FieldworkRequest, item: Case, day: number): boolean {
  const { strike } = request;
  return strike?.organisations.has(item.planned.organisation) === true && strike.days.has(day);
}

/** The item's turn in a band: the second wished for, even over the part of the band in which one may call. */
function turnOf(item: Case, band: number, opening: OpeningHours) {
  const hours = known(BANDS[band], 'band');
  const from = Math.max(hours.fromHour * 60, opening.open) * 60;
  const latest = Math.min(hours.toHour * 60, opening.close - LAST_CALL_MINUTES) * 60;
  return { item, wished: from + Math.floor(item.random() * (latest - from)), latest };
}

/** Dials once, and books the next attempt where one is due. */
function dialOnce(
  item: Case,
  at: { readonly day: number; readonly band: number; readonly second: number },
  request: FieldworkRequest,
  agenda: Agenda<Case>,
): MadeDial {
  const { planned, random } = item;
  const truth = known(request.truths[planned.organisation], 'organisation');
  const caller = known(request.callers[planned.caller], 'caller');
  const struck = isStruck(request, item, at.day);
  const weekday = weekdayOfDay(at.day);
  const moment = { campaign: request.campaignIndex, attempt: item.eligible + 1, weekday, band: at.band };
  const pickup = pickupProbability(truth, moment, planned.profile, caller) * (struck ? STRIKE_FACTOR : 1);
  const difficulty = known(request.difficulties.get(planned.scenario), 'scenario');
  const acceptable = acceptableProbability(truth, difficulty, planned.profile, caller);
  const dial = simulateDial(random, truth, pickup, acceptable, struck);
  item.dials += 1;
  if (isEligible(dial.disposition)) item.eligible += 1;
  if (dial.human === undefined && item.eligible < request.maxAttempts && !(random() < GIVEN_UP)) {
    agenda.putFrom(item, at.day + 1, drawInteger(random, 1, 5), drawInteger(random, 0, BANDS.length - 1));
  }
  return { sequence: planned, attempt: item.dials, dial, ...at };
}

/** One caller's day: band after band, never on two calls; what does not fit in a band waits a week for the same one. */
function callerDay(day: number, caller: number, request: FieldworkRequest, agenda: Agenda<Case>): readonly MadeDial[] {
  const made: MadeDial[] = [];
  let free = 0;
  for (let band = 0; band < BANDS.length; band++) {
    const turns = agenda
      .at(day, band, caller)
      .map((item) => turnOf(item, band, known(request.openings[item.planned.organisation], 'opening hours')))
      .sort((x, y) => x.wished - y.wished || (x.item.planned.id < y.item.planned.id ? -1 : 1));
    for (const { item, wished, latest } of turns) {
      const second = Math.max(wished, free);
      if (!(second < latest)) {
        agenda.putFrom(item, day + 7, weekdayOfDay(day), band);
        continue;
      }
      const call = dialOnce(item, { day, band, second }, request, agenda);
      made.push(call);
      const onLine = timeToExit(call.dial.wait) + (call.dial.human?.talkSeconds ?? 0);
      free = second + onLine + drawInteger(item.random, NOTES.low, NOTES.high);
    }
  }
  return made;
}

/**
 * Makes the calls of a campaign. The cell of each later attempt is drawn evenly over the design, on a following day,
 * so every attempt meets the average of the 25 cells. A sequence for which no day is left stays incomplete.
 *
 * @returns dials in the order of time
 */
export function runFieldwork(planned: readonly PlannedSequence[], request: FieldworkRequest): readonly MadeDial[] {
  const { days, callers } = request;
  const agenda = emptyAgenda<Case>(
    callers.length,
    days.last,
    (item, day) => days.isWorking(day) && !isStruck(request, item, day),
  );
  for (const sequence of planned) {
    const random = mulberry32(fnv1a32(`${request.seed}|calls|${request.campaign}|${sequence.id}`));
    agenda.put({ planned: sequence, random, dials: 0, eligible: 0 }, sequence.day, sequence.band);
  }
  const made: MadeDial[] = [];
  for (let day = days.first; day <= days.last; day++) {
    if (!days.isWorking(day)) continue;
    const today = callers.flatMap((_, caller) => callerDay(day, caller, request, agenda));
    today.sort((x, y) => x.second - y.second || (x.sequence.id < y.sequence.id ? -1 : 1));
    for (const dial of today) made.push(dial);
  }
  return made;
}
