import { dayNumber, isoDay } from '../../src/planning/calendarDay.ts';
import { csvText } from '../../src/planning/csvText.ts';
import { MAX_ATTEMPTS, type PlantedDesign } from './plantedDesign.ts';
import { plantCalls, type PlantedCall } from './plantCalls.ts';
import { parisInstant } from '../../src/planning/parisInstant.ts';
import { timetable } from './timetable.ts';

const FIRST_MONDAY = '2016-01-04';
/** Whole weeks, so that campaigns start on a Monday; longer than any fieldwork here. */
const DAYS_BETWEEN_CAMPAIGNS = 52 * 7 * 2;
/** Stands for now when a planted folder is read. */
export const PLANTED_NOW = '2026-11-21T12:00:00Z';

export function campaignId(campaign: number): string {
  return `campagne-${campaign + 1}`;
}

/** A data folder in memory (CONTRACT 2) by path, with the calls that {@link plantCalls} makes. */
export function plantFolder(design: PlantedDesign, seed: number, index: number): ReadonlyMap<string, string> {
  const files = new Map([
    ['sectors.csv', csvText(['id', 'name_fr'], [['secteur', 'Secteur']])],
    [
      'organisations.csv',
      csvText(
        ['id', 'name', 'sector', 'fictional'],
        design.organisations.map(({ id }) => [id, id, 'secteur', 'yes']),
      ),
    ],
    [
      'scenarios.csv',
      csvText(
        ['id', 'version', 'sectors', 'question_fr'],
        design.scenarios.map(({ id }) => [id, '1', 'secteur', id]),
      ),
    ],
  ]);
  for (let campaign = 0; campaign < design.campaigns; campaign++) {
    const folder = `campaigns/${campaignId(campaign)}`;
    const { csv, from, to } = attemptsCsv(plantCalls(design, seed, index, campaign), campaign);
    files.set(`${folder}/attempts.csv`, csv);
    files.set(`${folder}/campaign.json`, campaignJson(design, campaign, { from, to }));
  }
  return files;
}

function campaignJson(design: PlantedDesign, campaign: number, fieldwork: { from: string; to: string }): string {
  const shares = (items: readonly { readonly id: string; readonly weight: number }[]) =>
    Object.fromEntries(items.map(({ id, weight }) => [id, weight]));
  const designWeights = {
    scenario: shares(design.scenarios),
    ...(design.weights === 'scenario+slot' && { slot: shares(design.slots) }),
  };
  return JSON.stringify({
    id: campaignId(campaign),
    title: { fr: `Campagne ${campaign + 1}` },
    kind: 'calls',
    protocol: 'p1',
    fieldwork,
    maxAttempts: MAX_ATTEMPTS,
    maxWaitSeconds: Math.max(...design.caps.map(({ seconds }) => seconds)),
    simulated: true,
    ...(design.weights !== 'none' && { designWeights }),
  });
}

function attemptsCsv(
  calls: readonly PlantedCall[],
  campaign: number,
): { readonly csv: string; readonly from: string; readonly to: string } {
  const start = dayNumber(FIRST_MONDAY) + DAYS_BETWEEN_CAMPAIGNS * campaign;
  const hours = timetable(calls, start);
  let last = start;
  const rows = calls.flatMap(({ organisation, scenario, caller, profile, dials }, rank) =>
    dials.map(({ disposition, seconds, capSeconds, human }, dial) => {
      const { day, second } = hours[rank]?.[dial] ?? { day: start, second: 0 };
      last = Math.max(last, day);
      return [
        `s${rank + 1}`,
        dial + 1,
        organisation,
        scenario,
        parisInstant(day, second),
        disposition,
        seconds,
        `E${String(caller + 1).padStart(2, '0')}`,
        profile,
        capSeconds,
        human?.answer,
        human?.courtesy,
        human?.transfers,
      ];
    }),
  );
  const csv = csvText(
    [
      'sequence',
      'attempt',
      'organisation',
      'scenario',
      'started_at',
      'disposition',
      'time_to_exit_s',
      'caller',
      'profile',
      'cap_s',
      'answer',
      'courtesy',
      'transfers',
    ],
    rows,
  );
  return { csv, from: isoDay(start), to: isoDay(last) };
}
