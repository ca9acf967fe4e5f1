import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import { isHuman } from '../domain/disposition.ts';
import type { PublishedCall, PublishedDial } from '../domain/publishedCall.ts';
import { publishedCalls } from '../domain/publishedCalls.ts';
import { FICTIONAL_LABEL, isFictional } from './fiction.ts';
import { formatCsv, type Cell } from './formatCsv.ts';
import { NOTICE_COLUMN } from './formatResultTable.ts';

/** The columns of `attempts/<campaign>.csv`, for good (CONTRACT §4): names as in the input, where they mean the same. */
export const ATTEMPT_COLUMNS = [
  'campaign',
  'sequence',
  'attempt',
  'organisation',
  'scenario',
  'scenario_version',
  'day',
  'weekday',
  'slot',
  'profile',
  'caller_group',
  'channel',
  'disposition',
  'time_to_exit_s',
  'transfers',
  'answer',
  'redirected_web',
  'excluded',
] as const;

/**
 * `attempts/<campaign>.csv`: one row a dial, excluded calls with their reason. Numbers of calls and groups of callers are
 * this file's own; times are the day and the slot, waits are rounded up to 15 seconds (METHOD 4, D23).
 */
export function attemptsCsv(barometer: Barometer, campaign: CallsCampaign): string {
  const isMarked = isFictional(barometer, [campaign]);
  const header = [...ATTEMPT_COLUMNS, ...(isMarked ? [NOTICE_COLUMN] : [])];
  const records = publishedCalls(campaign, barometer.results).flatMap((call) =>
    call.dials.map((dial) => [campaign.id, ...cellsOf(call, dial), ...(isMarked ? [FICTIONAL_LABEL] : [])]),
  );
  return formatCsv(header, records);
}

function cellsOf(call: PublishedCall, dial: PublishedDial): Cell[] {
  const answered = isHuman(dial.disposition);
  const { redirectedWeb } = call;
  return [
    call.number,
    dial.attempt,
    call.organisation,
    call.scenario,
    call.scenarioVersion,
    dial.day,
    dial.weekday,
    dial.slot,
    call.profile,
    call.callerGroup,
    call.channel,
    dial.disposition,
    dial.waitSeconds,
    dial.transfers,
    answered ? call.answer : undefined,
    answered && redirectedWeb !== undefined ? (redirectedWeb ? 'yes' : 'no') : undefined,
    call.excluded,
  ];
}
