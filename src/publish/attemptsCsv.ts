import type { Barometer } from '../domain/barometer.ts';
import { callsByOrganisation } from '../domain/callsByOrganisation.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import { isHuman } from '../domain/disposition.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { PublishedCall, PublishedDial } from '../domain/publishedCall.ts';
import { publishedCallsTable } from '../domain/tables/publishedCallsTable.ts';
import { noticeColumn } from '../domain/tables/resultsTable.ts';
import { FICTIONAL_LABEL, isFictional } from './fiction.ts';
import { formatCsv, type Cell } from './formatCsv.ts';

/**
 * `attempts/<campaign>.csv`: one row a dial, excluded calls with their reason. Numbers of calls and groups of callers are
 * those of their campaign; times are the day and the slot, waits are rounded up to 15 seconds (METHOD 4, D23).
 *
 * @param campaigns in the order of the file
 * @param only one organisation: `organisations/<organisation>-attempts.csv`
 */
export function attemptsCsv(barometer: Barometer, campaigns: readonly CallsCampaign[], only?: OrganisationId): string {
  const isMarked = isFictional(barometer, campaigns);
  const header = [...Object.keys(publishedCallsTable.columns), ...(isMarked ? Object.keys(noticeColumn) : [])];
  const records = campaigns.flatMap((campaign) => {
    const calls = callsByOrganisation(barometer, campaign);
    const meant = only === undefined ? [...calls.values()].flat() : (calls.get(only) ?? []);
    return meant.flatMap((call) =>
      call.dials.map((dial) => [campaign.id, ...cellsOf(call, dial), ...(isMarked ? [FICTIONAL_LABEL] : [])]),
    );
  });
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
