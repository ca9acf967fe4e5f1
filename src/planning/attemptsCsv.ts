import { CAMPAIGN_SLOTS, CAP_SECONDS, type Protocol } from './callDesign.ts';
import type { SimulatedCaller } from './callModel.ts';
import { csvText } from './csvText.ts';
import { parisInstant } from './parisInstant.ts';
import type { MadeDial } from './runFieldwork.ts';
import type { SimulatedOrganisation } from './simulatedOrganisations.ts';
import { scenarioVersion } from './simulatedScenarios.ts';
import { timeToExit } from './simulateWait.ts';

const COLUMNS = [
  'sequence',
  'attempt',
  'organisation',
  'scenario',
  'scenario_version',
  'started_at',
  'disposition',
  'time_to_exit_s',
  'caller',
  'profile',
  'number',
  'ring_s',
  'ivr_s',
  'queue_s',
  'talk_s',
  'cap_s',
  'ended_by',
  'transfers',
  'announced_wait_s',
  'answer',
  'redirected_web',
  'courtesy',
  'slot_start',
  'slot_end',
  'note',
] as const;

/** `attempts.csv` of a campaign (CONTRACT §2), one row a dial, in the order of time. */
export function attemptsCsv(
  dials: readonly MadeDial[],
  organisations: readonly SimulatedOrganisation[],
  callers: readonly SimulatedCaller[],
  protocol: Protocol,
): string {
  const rows = dials.map(({ sequence, attempt, day, second, band, dial }) => {
    const organisation = organisations[sequence.organisation];
    const slot = CAMPAIGN_SLOTS[band];
    const { human, wait } = dial;
    return [
      sequence.id,
      attempt,
      organisation?.id,
      sequence.scenario,
      scenarioVersion(sequence.scenario, protocol.id),
      parisInstant(day, second),
      dial.disposition,
      timeToExit(wait),
      callers[sequence.caller]?.pseudonym,
      sequence.profile,
      organisation?.phone,
      wait.ringSeconds,
      wait.ivrSeconds,
      wait.queueSeconds,
      human?.talkSeconds,
      CAP_SECONDS,
      dial.endedBy,
      human?.transfers,
      dial.announcedWaitSeconds,
      human?.answer,
      human === undefined ? undefined : human.redirectedWeb ? 'yes' : 'no',
      human?.courtesy,
      slot?.from,
      slot?.to,
      dial.note,
    ];
  });
  return csvText(COLUMNS, rows);
}
