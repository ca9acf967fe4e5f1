import { type Dial, DIALS, SURVEY, unanswered, withDials, withoutCalls } from '../surveyFolder.ts';
import type { Fault } from './fault.ts';
import { FIRST_DAYS, inSettings, inSurvey, isCaf, isSocial, lineOf, oneAttempt } from './surveyFault.ts';

const [, day2 = '', , , day5 = '', day6 = ''] = FIRST_DAYS;
const EQUAL = { logement: 0.5, retraite: 0.5, billet: 0.5, retard: 0.5 };
const THIRDS = { matin: 0.333, midi: 0.333, soir: 0.334 };

const isMorning = ({ time }: Dial): boolean => time < '12';
const isEvening = ({ time }: Dial): boolean => time >= '14';

const balance: readonly Fault[] = [
  inSurvey(
    'a caller with half the calls of the others',
    withoutCalls((call) => isCaf(call) && call.caller === 'E06' && call.day < day6),
    'calls-unbalanced 2 caller',
  ),
  inSurvey(
    'a caller with a little less than the others',
    withoutCalls((call) => isCaf(call) && call.caller === 'E06' && call.day <= day2),
  ),
  inSurvey(
    'an organisation that one caller of all others never called',
    withoutCalls((call) => isCaf(call) && call.caller === 'E06'),
    'calls-unbalanced 2 caller',
  ),
  inSurvey(
    'a caller of one organisation only',
    withoutCalls((call) => !isCaf(call) && call.caller === 'E06'),
  ),
  inSurvey(
    'a slot with half the calls of the others',
    withoutCalls((call) => isCaf(call) && isEvening(call) && call.day < day6),
    'calls-unbalanced 2 started_at',
  ),
  inSurvey(
    'no call in the evening',
    withoutCalls((call) => isCaf(call) && isEvening(call)),
    'calls-unbalanced 2 started_at',
  ),
  inSurvey('no call in the evening, which is closed', {
    'opening_hours.csv': ['organisation,weekday,open,close', ...[1, 2, 3, 4, 5].map((d) => `caf-69,${d},08:00,14:00`)]
      .join('\n')
      .concat('\n'),
    ...inSettings({ maxAttempts: 1 }),
    ...withDials((dial) => (dial.attempt > 1 || (isCaf(dial) && isEvening(dial)) ? undefined : dial)),
  }),
  inSurvey('slots that nobody declared: bands as the whole campaign has them', inSettings({ slots: undefined })),
  inSurvey('slots that nobody declared, one of them half as often, everywhere', {
    ...inSettings({ slots: undefined }),
    ...withoutCalls((call) => isEvening(call) && call.day < day6),
  }),
  inSurvey(
    'slots that nobody declared, and no call in the afternoon',
    { ...inSettings({ slots: undefined }), ...withoutCalls((call) => isCaf(call) && isEvening(call)) },
    'calls-unbalanced 2 started_at',
  ),
  inSurvey(
    'a question asked twice as often as the other',
    withoutCalls((call) => isCaf(call) && call.scenario === 'retraite' && call.day < day6),
    `calls-unbalanced ${lineOf(({ scenario }) => scenario === 'logement')} scenario`,
  ),
  inSurvey('a question asked twice as often, as its weight wants', {
    ...inSettings({ designWeights: { scenario: { logement: 2 / 3, retraite: 1 / 3, billet: 0.5, retard: 0.5 } } }),
    ...withoutCalls((call) => isSocial(call) && call.scenario === 'retraite' && call.day < day6),
  }),
  inSurvey(
    'a question that the peers of the sector were asked',
    {
      'organisations.csv': String(SURVEY['organisations.csv']).replace('Le Rail,transport', 'MSA,social'),
      ...withDials((dial) => (isSocial(dial) ? dial : { ...dial, scenario: 'logement' })),
    },
    `calls-unbalanced ${lineOf((dial) => !isSocial(dial))} scenario`,
  ),
  inSurvey(
    'bodies with a question each',
    withDials((dial) => ({ ...dial, scenario: isCaf(dial) ? 'logement' : isSocial(dial) ? 'retraite' : 'billet' })),
  ),
  inSurvey(
    'twenty-nine calls, which no rate is made of',
    withoutCalls((call, rank) => isCaf(call) && rank >= 29),
  ),
];

const WEIGHTED = { designWeights: { scenario: EQUAL, slot: THIRDS } };
const single = DIALS.find((dial) => isMorning(dial) && dial.scenario === 'retraite')?.sequence;

const strata: readonly Fault[] = [
  inSurvey('weights that the calls follow', inSettings(WEIGHTED)),
  inSurvey(
    'a stratum with a single call',
    {
      ...inSettings(WEIGHTED),
      ...withoutCalls(
        (call) => isCaf(call) && isMorning(call) && call.scenario === 'retraite' && call.sequence !== single,
      ),
    },
    'stratum-too-small 2 started_at',
    `calls-unbalanced 10 started_at`,
  ),
  inSurvey(
    'a question with a tenth of the calls and half of the weight',
    withoutCalls((call) => isCaf(call) && call.scenario === 'retraite' && call.day !== day5),
    `calls-unbalanced ${lineOf(({ scenario }) => scenario === 'logement')} scenario`,
    'weights-uneven 2 scenario',
  ),
];

const callers: readonly Fault[] = [
  inSurvey(
    'half the calls of an organisation by one caller',
    withDials((dial) => (isCaf(dial) && dial.caller < 'E04' ? { ...dial, caller: 'E01' } : dial)),
    'caller-dominant 2 caller',
    'calls-unbalanced 2 caller',
  ),
  inSurvey(
    'all calls by one caller',
    withDials((dial) => ({ ...dial, caller: 'E01' })),
    'caller-dominant 2 caller',
  ),
  inSurvey(
    'a caller who hardly reaches anybody',
    oneAttempt((dial) => (dial.caller === 'E02' ? unanswered(dial) : dial)),
    `caller-effect ${lineOf(({ caller }) => caller === 'E02')} caller`,
  ),
];

/** Who called whom about what, and when: balance (D12), strata and weights (D13), callers (D14). */
export const designFaults: readonly Fault[] = [...balance, ...strata, ...callers];
