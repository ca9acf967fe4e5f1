import type { CampaignSettings } from '../domain/campaignSchema.ts';
import { isHuman } from '../domain/disposition.ts';
import type { Attempt } from '../domain/sequence.ts';
import type { Place, Report } from './report.ts';

/** Tolerances of METHOD 4, seconds. */
const CAP_TOLERANCE = 15;
const LONGEST_BUSY = 15;
const PARTS_TOLERANCE = 2;
const SHORTEST_COMPLETE_TALK = 5;
const SHORTEST_HUMAN_WAIT = 2;

/** What the checks of single dials need to know. */
export interface AttemptContext {
  readonly settings: Pick<CampaignSettings, 'maxWaitSeconds' | 'scenarioVersions'>;
  /** Whether the spreadsheet records conversations at all: an absent column is no mistake of a row. */
  readonly recordsTalk: boolean;
  readonly place: (row: number, column?: string) => Place;
}

/** D7 (disposition against fields), D8 (durations) and D10 (version), dial by dial. */
export function checkAttempts(attempts: readonly Attempt[], context: AttemptContext, report: Report): void {
  for (const attempt of attempts) {
    checkDisposition(attempt, context, report);
    checkDurations(attempt, context, report);
    const declared = context.settings.scenarioVersions[attempt.scenario];
    if (declared !== undefined && attempt.scenarioVersion !== undefined && attempt.scenarioVersion !== declared) {
      report('scenario-version-mismatch', context.place(attempt.row, 'scenario_version'), {
        scenario: attempt.scenario,
        declared,
      });
    }
  }
}

function checkDisposition(attempt: Attempt, { settings, recordsTalk, place }: AttemptContext, report: Report): void {
  const { row, disposition, answer, talkSeconds = 0, timeToExitSeconds } = attempt;
  if (isHuman(disposition)) {
    if (answer === undefined) report('human-without-answer', place(row, 'answer'), { disposition });
    if (recordsTalk && !(talkSeconds > 0)) report('human-without-talk', place(row, 'talk_s'), { disposition });
  } else if (answer !== undefined) report('answer-without-human', place(row, 'answer'), { disposition });

  const cap = attempt.capSeconds ?? settings.maxWaitSeconds;
  if (disposition === 'cap_reached' && cap !== undefined && Math.abs(timeToExitSeconds - cap) > CAP_TOLERANCE) {
    report('cap-mismatch', place(row, 'time_to_exit_s'), { cap, seconds: timeToExitSeconds, tolerance: CAP_TOLERANCE });
  }
  if (disposition === 'busy' && timeToExitSeconds > LONGEST_BUSY) {
    report('busy-too-long', place(row, 'time_to_exit_s'), { seconds: timeToExitSeconds, max: LONGEST_BUSY });
  }
}

function checkDurations(attempt: Attempt, { recordsTalk, place }: AttemptContext, report: Report): void {
  const { row, disposition, answer, ringSeconds, ivrSeconds, queueSeconds, talkSeconds, timeToExitSeconds } = attempt;
  const parts = [ringSeconds, ivrSeconds, queueSeconds];
  const stated = parts.filter((part) => part !== undefined);
  const sum = stated.reduce((total, part) => total + part, 0);
  // With a part left out the others can only be less than the whole.
  const excess = stated.length === parts.length ? Math.abs(sum - timeToExitSeconds) : sum - timeToExitSeconds;
  if (stated.length > 0 && excess > PARTS_TOLERANCE) {
    report('parts-mismatch', place(row, 'time_to_exit_s'), {
      sum,
      seconds: timeToExitSeconds,
      tolerance: PARTS_TOLERANCE,
    });
  }
  if (!isHuman(disposition)) return;
  if (
    recordsTalk &&
    answer === 'complete' &&
    talkSeconds !== undefined &&
    talkSeconds > 0 &&
    talkSeconds < SHORTEST_COMPLETE_TALK
  ) {
    report('complete-in-no-time', place(row, 'talk_s'), { seconds: talkSeconds });
  }
  if (timeToExitSeconds < SHORTEST_HUMAN_WAIT) {
    report('human-in-no-time', place(row, 'time_to_exit_s'), { seconds: timeToExitSeconds });
  }
}
