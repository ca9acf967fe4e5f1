import { createHash } from 'node:crypto';
import { CAMPAIGN, campaignJson } from '../sampleFolder.ts';
import { PLAN, surveyJson } from '../surveyFolder.ts';
import { attempts, type Fault, inCalls, replaced } from './fault.ts';
import { FIRST_DAYS, inSettings, inSurvey } from './surveyFault.ts';

const [day1 = '', day2 = ''] = FIRST_DAYS;

/** The survey with its plan, one passage of which is replaced. */
function planned(name: string, from: string | RegExp, to: string, ...expected: readonly string[]): Fault {
  return inSurvey(name, { [`${CAMPAIGN}/plan.csv`]: replaced(PLAN, from, to) }, ...expected);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The survey with its plan, and a digest in `campaign.json`. */
function announced(name: string, planSha256: string, ...expected: readonly string[]): Fault {
  return inSurvey(name, { [`${CAMPAIGN}/plan.csv`]: PLAN, ...inSettings({ planSha256 }) }, ...expected);
}

const lineOfDigest =
  1 +
  surveyJson({ planSha256: '' })
    .split('\n')
    .findIndex((line) => line.includes('planSha256'));

const gaps: readonly Fault[] = [
  inCalls('an attempt four minutes after another', attempts('10:00:00', '09:04:00'), 'gap-too-short 3 started_at'),
  inCalls('five minutes, as far as a clock of minutes can tell', attempts('10:00:00', '09:05:00')),
  inCalls('an attempt too soon, to the second', attempts('T10:00:00', 'T09:05:04'), 'gap-too-short 3 started_at'),
  inCalls('a redial at once after our own line failed', attempts(/busy(.*)T10:00:00/s, 'tech_failure_ours$1T09:01:00')),
  inCalls('a shorter gap, where it is announced', {
    ...attempts('T10:00:00', 'T09:02:04'),
    [`${CAMPAIGN}/campaign.json`]: campaignJson({ minGapSeconds: 60, scenarioVersions: { retraite: '2' } }),
  }),
];

const plan: readonly Fault[] = [
  inSurvey('a plan that was followed', { [`${CAMPAIGN}/plan.csv`]: PLAN }),
  planned('a call that nobody planned', /caf-69-000,.*\n/, '', 'sequence-not-planned 2 sequence'),
  planned(
    'another question than planned',
    /caf-69-000,caf-69,\w+/,
    'caf-69-000,caf-69,billet',
    'plan-mismatch 2 scenario',
  ),
  planned('another organisation than planned', 'caf-69-000,caf-69', 'caf-69-000,rail', 'plan-mismatch 2 organisation'),
  inSurvey('another question than planned, set aside', {
    [`${CAMPAIGN}/plan.csv`]: replaced(PLAN, /caf-69-000,caf-69,\w+/, 'caf-69-000,caf-69,billet'),
    [`${CAMPAIGN}/exclusions.csv`]: 'sequence,reason\ncaf-69-000,other\n',
  }),
  announced('the plan that was announced', digestOf(PLAN)),
  announced('the plan that was announced, in capitals', digestOf(PLAN).toUpperCase()),
  announced('another plan than announced', digestOf(`${PLAN}\n`), `plan-changed ${lineOfDigest} planSha256`),
  planned('another caller than planned', /(caf-69-000,.*)E01/, '$1E02', 'caller-not-planned 2 caller'),
  planned('another day than planned', day1, day2, 'outside-planned-slot 2 started_at'),
  planned('another slot than planned', '09:00,12:00', '09:40,12:00', 'outside-planned-slot 2 started_at'),
  planned('half an hour off the slot', '09:00,12:00', '09:20,12:00'),
  planned('a call planned twice', /(caf-69-000,.*\n)/, '$1$1', 'id-duplicate 3 sequence'),
  planned(
    'a plan with a name in it, which hides no sequence',
    /(caf-69-000,.*)E01/,
    '$1Anne',
    'caller-not-pseudonym 2 caller',
  ),
  inSurvey(
    'a plan of more calls than were made',
    { [`${CAMPAIGN}/plan.csv`]: `${PLAN}caf-69-999,caf-69,logement,E01,,,\n` },
    'planned-not-called 542 sequence',
  ),
  inCalls(
    'a slot that the row itself contradicts, without a plan',
    attempts(/,answer\n(.*)\n/, ',answer,slot_start,slot_end\n$1,10:00,12:00\n'),
    'outside-planned-slot 2 started_at',
  ),
];

/** Attempts too close to each other (D5), and calls that are not those of the plan (D11). */
export const planFaults: readonly Fault[] = [...gaps, ...plan];
