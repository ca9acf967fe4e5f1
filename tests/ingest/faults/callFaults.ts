import { ATTEMPTS, CAMPAIGN, campaignJson, SAMPLE } from '../sampleFolder.ts';
import { attempts, type Fault, inCalls, replaced } from './fault.ts';

const S3 = 's3,1,cpam-57,retraite,2026-03-31T17:30:00+02:00,human_cut,60.5,E03,60.5,0,0,20,900,wrong';

/** The sample with rows added after its last. */
function more(...rows: readonly string[]): Fault['changes'] {
  return { [`${CAMPAIGN}/attempts.csv`]: `${ATTEMPTS}${rows.join('\n')}\n` };
}

/** `attempts.csv` with `date` and `time` in place of `started_at`, holding one call. */
function wall(date: string, time: string): Fault['changes'] {
  return {
    [`${CAMPAIGN}/campaign.json`]: campaignJson({ fieldwork: { from: '2025-01-01', to: '2026-05-31' } }),
    [`${CAMPAIGN}/attempts.csv`]: `sequence,attempt,organisation,scenario,date,time,disposition,time_to_exit_s\ns1,1,caf-69,logement,${date},${time},number_dead,5\n`,
  };
}

/** Dials, sequences, corrections and exclusions. */
export const callFaults: readonly Fault[] = [
  inCalls('an hour that the clock skipped', wall('29/03/2026', '02:30'), 'local-time-nonexistent 2 time'),
  inCalls('an hour that came twice', wall('26/10/2025', '02h30'), 'local-time-ambiguous 2 time'),
  inCalls('a time of day that is none', wall('26/10/2025', '25:30'), 'time-malformed 2 time'),
  inCalls('a date without its time', wall('26/10/2025', ''), 'cell-empty 2 time'),
  inCalls('a dial twice', more(S3.replace('17:30:00', '18:30:00')), 'attempt-duplicate 8 attempt'),
  inCalls('one caller twice at one instant', more(S3.replace('s3', 's4')), 'caller-same-instant 8 started_at'),
  inCalls(
    'one caller in two calls',
    more(S3.replace('s3', 's4').replace('17:30:00', '17:31:19')),
    'caller-overlap 8 started_at',
  ),
  inCalls(
    'a call inside the last but one',
    more(
      S3.replace('s3', 's4').replace('17:30:00', '17:40:00').replace('60.5,E03,60.5', '600,E03,600'),
      S3.replace('s3', 's5').replace('17:30:00', '17:45:00').replace('0,0,20', '0,0,31'),
      S3.replace('s3', 's6').replace('17:30:00', '17:49:00').replace('0,0,20', '0,0,12'),
    ),
    'caller-overlap 9 started_at',
    'caller-overlap 10 started_at',
  ),
  inCalls('before fieldwork', attempts('2026-03-02T09:00:00', '2026-03-01T09:00:00'), 'outside-fieldwork 2 started_at'),
  inCalls(
    'tomorrow',
    {
      ...attempts('2026-03-31T17:30:00+02:00', '2026-06-02T17:30:00+02:00'),
      [`${CAMPAIGN}/campaign.json`]: campaignJson({
        fieldwork: { from: '2026-03-01', to: '2026-06-30' },
        scenarioVersions: { retraite: '2' },
      }),
    },
    'in-future 7 started_at',
  ),
  inCalls(
    'Good Friday in Moselle, a working day in Lyon',
    {
      [`${CAMPAIGN}/attempts.csv`]: ATTEMPTS.replace('2026-03-31T17:30:00', '2026-04-03T17:30:00').replace(
        '2026-03-05T09:00:00+01:00',
        '2026-04-03T09:00:00+02:00',
      ),
      [`${CAMPAIGN}/campaign.json`]: campaignJson({
        fieldwork: { from: '2026-03-01', to: '2026-04-30' },
        scenarioVersions: { retraite: '2' },
      }),
    },
    'public-holiday 7 started_at',
  ),
  inCalls('Good Friday on both sides of the limit of Moselle: a working day', {
    'organisations.csv': String(SAMPLE['organisations.csv']).replace('social,57', 'social,54|57'),
    [`${CAMPAIGN}/attempts.csv`]: ATTEMPTS.replace('2026-03-31T17:30:00', '2026-04-03T17:30:00'),
    [`${CAMPAIGN}/campaign.json`]: campaignJson({
      fieldwork: { from: '2026-03-01', to: '2026-04-30' },
      scenarioVersions: { retraite: '2' },
    }),
  }),
  inCalls(
    'outside opening hours',
    {
      'opening_hours.csv':
        'organisation,weekday,open,close,valid_to\ncpam-57,2,08:30,17:30,\ncaf-69,1,08:00,09:00,2026-03-01\n',
    },
    'outside-opening-hours 7 started_at',
  ),
  inCalls('no attempt 1', attempts('s3,1,', 's3,2,'), 'attempt-numbering 7 attempt'),
  inCalls(
    'attempt 2 before attempt 1',
    attempts('2026-03-02T10:00:00', '2026-03-02T08:00:00'),
    'attempt-order 3 started_at',
  ),
  inCalls(
    'a call after the answer',
    more(S3.replace('s3,1', 's3,2').replace('17:30', '18:30')),
    'attempt-after-human 8 attempt',
  ),
  inCalls(
    'one attempt too many',
    more('s2,4,caf-69,logement,2026-03-06T09:00:00+01:00,no_answer,40,E02,40,0,0,,900,'),
    'too-many-attempts 8 attempt',
  ),
  inCalls('a sequence that stops short', attempts(/s2,3.*\n/, ''), 'sequence-incomplete 5 sequence'),
  inCalls(
    'a sequence with two organisations',
    attempts('s1,2,caf-69', 's1,2,cpam-57'),
    'sequence-not-constant 3 organisation',
  ),
  inCalls('a human without a talk', attempts('120,900,complete', '0,900,complete'), 'human-without-talk 3 talk_s'),
  inCalls('a human without an answer', attempts('900,complete', '900,'), 'human-without-answer 3 answer'),
  inCalls('an answer without a human', attempts('40,0,0,,900,', '40,0,0,,900,wrong'), 'answer-without-human 5 answer'),
  inCalls('a cap not reached', attempts('E02,10,30,860,,900', 'E02,10,30,860,,600'), 'cap-mismatch 4 time_to_exit_s'),
  inCalls('a busy line of a minute', attempts('busy,5,E01,5', 'busy,60,E01,60'), 'busy-too-long 2 time_to_exit_s'),
  inCalls('parts that do not add up', attempts('10,30,55,120', '10,30,50,120'), 'parts-mismatch 3 time_to_exit_s'),
  inCalls('parts that exceed the whole', attempts('10,30,55,120', '10,,90,120'), 'parts-mismatch 3 time_to_exit_s'),
  inCalls('a complete answer in three seconds', attempts('55,120,900', '55,3,900'), 'complete-in-no-time 3 talk_s'),
  inCalls(
    'a human in one second',
    attempts('human_cut,60.5,E03,60.5', 'human_cut,1,E03,1'),
    'human-in-no-time 7 time_to_exit_s',
  ),
  inCalls(
    'another version than announced',
    {
      [`${CAMPAIGN}/attempts.csv`]: ATTEMPTS.replace('caller', 'scenario_version')
        .replace(/,E0[12],/g, ',1,')
        .replace(',E03,', ',1,'),
    },
    'scenario-version-mismatch 7 scenario_version',
  ),
  inCalls(
    'an exclusion of nothing',
    { [`${CAMPAIGN}/exclusions.csv`]: 'sequence,reason\ns9,strike\ns1,grève\ns1,panne\n' },
    'sequence-unknown 2 sequence',
    'id-duplicate 4 sequence',
  ),
  inCalls(
    'a second judgement of nothing',
    { [`${CAMPAIGN}/second_codings.csv`]: 'sequence,coder,answer\ns9,J1,wrong\n' },
    'sequence-unknown 2 sequence',
  ),
  inCalls(
    'corrections that do not fit',
    {
      [`${CAMPAIGN}/corrections.csv`]:
        'sequence,attempt,column,expected,corrected,reason\ns1,2,answer,wrong,complete,R\ns1,2,couleur,a,b,R\ns9,1,answer,a,b,R\n',
    },
    'correction-expected-gone 2 expected',
    'correction-column-unknown 3 column',
    'correction-target-missing 4 sequence',
  ),
  inCalls(
    'a correction without its reason',
    {
      [`${CAMPAIGN}/corrections.csv`]:
        'sequence,attempt,column,expected,corrected,reason\ns1,2,answer,complete,wrong,\n',
    },
    'cell-empty 2 reason',
  ),
  inCalls(
    'real organisations in a simulated campaign',
    { [`${CAMPAIGN}/campaign.json`]: campaignJson({ simulated: true, scenarioVersions: { retraite: '2' } }) },
    'real-in-simulated-campaign 2 organisation',
    'real-in-simulated-campaign 7 organisation',
  ),
  inCalls(
    'an invented organisation in a real campaign',
    {
      'organisations.csv': replaced(String(SAMPLE['organisations.csv']), 'valid_from\n', 'fictional\n')
        .replace('2010-01-31', 'no')
        .replace('57,,', '57,,oui'),
    },
    'fictional-in-real-campaign 7 organisation',
  ),
];
