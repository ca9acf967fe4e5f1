import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import { isHuman } from '../domain/disposition.ts';
import type { PublishedCall, PublishedDial } from '../domain/publishedCall.ts';
import { publishedCalls } from '../domain/publishedCalls.ts';
import { publishedCallsTable } from '../domain/tables/publishedCallsTable.ts';
import { noticeColumn } from '../domain/tables/resultsTable.ts';
import { FICTIONAL_LABEL, isFictional } from './fiction.ts';
import { formatCsv, type Cell } from './formatCsv.ts';

/**
 * `attempts/<campaign>.csv`: one row a dial, excluded calls with their reason. Numbers of calls and groups of callers are
 * this file's own; times are the day and the slot, waits are rounded up to 15 seconds (METHOD 4, D23).
 */
export function attemptsCsv(barometer: Barometer, campaign: CallsCampaign): string {
  const isMarked = isFictional(barometer, [campaign]);
  const header = [...Object.keys(publishedCallsTable.columns), ...(isMarked ? Object.keys(noticeColumn) : [])];
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
