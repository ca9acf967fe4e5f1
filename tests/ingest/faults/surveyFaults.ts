import { CAMPAIGN, campaignJson } from '../sampleFolder.ts';
import { type Dial, DIALS, PLAN, SURVEY, surveyJson, unanswered, withDials, withoutCalls } from '../surveyFolder.ts';
import { attempts, type Fault, inCalls, replaced } from './fault.ts';

/** In a campaign of 540 calls that is otherwise without a fault. */
function inSurvey(name: string, changes: Fault['changes'], ...expected: readonly string[]): Fault {
  return { name, folder: SURVEY, changes, expected };
}

function inSettings(changes: Readonly<Record<string, unknown>>): Fault['changes'] {
  return { [`${CAMPAIGN}/campaign.json`]: surveyJson(changes) };
}

/** The survey with its plan, one passage of which is replaced. */
function planned(name: string, from: string | RegExp, to: string, ...expected: readonly string[]): Fault {
  return inSurvey(name, { [`${CAMPAIGN}/plan.csv`]: replaced(PLAN, from, to) }, ...expected);
}

/** Line in `attempts.csv` of the first dial of a kind. */
function lineOf(is: (dial: Dial) => boolean): number {
  return DIALS.findIndex(is) + 2;
}

const isCaf = ({ organisation }: Dial): boolean => organisation === 'caf-69';
const isSocial = ({ organisation }: Dial): boolean => organisation !== 'rail';
const isAnswered = ({ answer }: Dial): boolean => answer !== '';
/** Days of first attempts: the first ten of thirty. */
const FIRST_DAYS = [...new Set(DIALS.map(({ day }) => day))].sort().slice(0, 10);
const [day1 = '', day2 = '', , , day5 = '', day6 = ''] = FIRST_DAYS;

const EQUAL = { logement: 0.5, retraite: 0.5, billet: 0.5, retard: 0.5 };
const THIRDS = { matin: 0.333, midi: 0.333, soir: 0.334 };

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

/** A campaign of one attempt a call, each changed. */
function oneAttempt(change: (dial: Dial) => Dial | undefined): Fault['changes'] {
  return { ...inSettings({ maxAttempts: 1 }), ...withDials((dial) => (dial.attempt > 1 ? undefined : change(dial))) };
}

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

/** The same waits and talks in some answered calls of a caller, by their rank. */
function alike(caller: string, ranks: readonly number[], change: Partial<Dial>): Fault['changes'] {
  const own = DIALS.filter((dial) => dial.caller === caller && isAnswered(dial));
  const chosen = new Set(ranks.map((rank) => own[rank]));
  return withDials((dial) => (chosen.has(dial) ? { ...dial, ...change } : dial));
}

const answeredBy = (caller: string, rank = 0): number => {
  const [dial] = DIALS.filter((one) => one.caller === caller && isAnswered(one)).slice(rank);
  return dial ? DIALS.indexOf(dial) + 2 : 0;
};
/** Calls of one caller and day, one after another within seconds. */
const hurried = DIALS.filter((dial) => dial.caller === 'E04' && dial.attempt === 1);

const repetition: readonly Fault[] = [
  inSurvey(
    'three calls with one wait and one talk',
    alike('E03', [4, 9, 20], { wait: 47, talk: 103 }),
    `durations-repeated ${answeredBy('E03', 4)} time_to_exit_s`,
  ),
  inSurvey('two calls with one wait and one talk', alike('E03', [4, 9], { wait: 47, talk: 103 })),
  inSurvey('three calls with one wait', alike('E03', [4, 9, 20], { wait: 47 })),
  inSurvey(
    'four pairs of calls copied from each other',
    withDials((dial) => {
      const rank = DIALS.filter((one) => one.caller === 'E05' && isAnswered(one)).indexOf(dial);
      const odd = DIALS.filter((one) => one.caller === 'E05' && isAnswered(one))[rank + 1];
      return rank >= 0 && rank < 8 && rank % 2 === 0 && odd ? { ...dial, wait: odd.wait, talk: odd.talk } : dial;
    }),
    `durations-repeated ${answeredBy('E05')} time_to_exit_s`,
  ),
  inSurvey(
    'durations to the minute, in which many calls are alike',
    withDials((dial) =>
      isAnswered(dial)
        ? { ...dial, wait: Math.ceil(dial.wait / 60) * 60, talk: Math.ceil(Number(dial.talk) / 60) * 60 }
        : dial,
    ),
    `durations-rounded ${lineOf(isAnswered)} talk_s`,
    `durations-rounded ${lineOf(isAnswered)} time_to_exit_s`,
  ),
  inSurvey(
    'one talking time for all calls of a caller',
    withDials((dial) => (dial.caller === 'E03' && isAnswered(dial) ? { ...dial, talk: 61 } : dial)),
    `durations-constant ${answeredBy('E03')} talk_s`,
  ),
  inSurvey(
    'one wait for all calls of a caller',
    withDials((dial) => (dial.caller === 'E03' && isAnswered(dial) ? { ...dial, wait: 33 } : dial)),
    `durations-constant ${answeredBy('E03')} time_to_exit_s`,
  ),
  inSurvey('messages and busy lines of one length, which are alike by nature', {
    ...withDials((dial) => (isAnswered(dial) ? dial : { ...dial, disposition: 'busy', wait: 4 })),
  }),
  inSurvey(
    'twenty-one calls in a row without a pause',
    oneAttempt(inARow(22)),
    `calls-without-pause ${DIALS.filter(({ attempt }) => attempt === 1).indexOf(hurried[0] as Dial) + 2} started_at`,
  ),
  inSurvey('twenty calls in a row without a pause', oneAttempt(inARow(21))),
];

/** Some unanswered calls of E04 in one morning, each twenty seconds after the end of the one before. */
function inARow(count: number): (dial: Dial) => Dial {
  return (dial) => {
    const rank = hurried.filter(({ organisation }) => organisation === 'caf-69').indexOf(dial);
    if (rank < 0 || rank >= count) return dial;
    const second = 9 * 3600 + 1800 + rank * 65;
    return { ...unanswered(dial), day: day1, time: new Date(second * 1000).toISOString().slice(11, 19) };
  };
}

/** Waits of some callers noted in steps of five seconds. */
function inSteps(who: (dial: Dial) => boolean): Fault['changes'] {
  return withDials((dial) => (isAnswered(dial) && who(dial) ? { ...dial, wait: Math.ceil(dial.wait / 5) * 5 } : dial));
}

const digits: readonly Fault[] = [
  inSurvey(
    'waits estimated by all',
    inSteps(() => true),
    `durations-rounded ${lineOf(isAnswered)} time_to_exit_s`,
  ),
  inSurvey(
    'waits estimated by one caller',
    inSteps(({ caller }) => caller === 'E06'),
    `durations-rounded ${answeredBy('E06')} time_to_exit_s`,
  ),
];

/** Second judgements of sixty answered calls: one in so many says something else. */
function secondCodings(oneIn: number): Fault['changes'] {
  const rows = DIALS.filter(isAnswered)
    .slice(0, 60)
    .map(({ sequence, answer }, i) => {
      const other = answer === 'wrong' ? 'complete' : 'wrong';
      return `${sequence},J2,${i % oneIn > 0 ? answer : other}`;
    });
  return { [`${CAMPAIGN}/second_codings.csv`]: ['sequence,coder,answer', ...rows, ''].join('\n') };
}

const answered = DIALS.find(isAnswered);

const codings: readonly Fault[] = [
  inSurvey('two judges who agree nine times in ten', secondCodings(10)),
  inSurvey('two judges who agree two times in three', secondCodings(3), 'codings-differ - answer'),
  inSurvey('two judges who agree one time in two', secondCodings(2), 'codings-unreliable - answer'),
  inSurvey(
    'one judge twice',
    {
      [`${CAMPAIGN}/second_codings.csv`]: `sequence,coder,answer\n${`${answered?.sequence},J2,${answered?.answer}\n`.repeat(2)}`,
    },
    'id-duplicate 3 sequence',
  ),
];

/** Nobody answers from one day to another, at some organisations. */
function silence(where: (dial: Dial) => boolean, from: string, to: string): Fault['changes'] {
  return oneAttempt((dial) => (where(dial) && dial.day >= from && dial.day <= to ? unanswered(dial) : dial));
}
const onDay5 = (is: (dial: Dial) => boolean): number =>
  DIALS.filter(({ attempt }) => attempt === 1).findIndex((dial) => is(dial) && dial.day === day5) + 2;

const drift: readonly Fault[] = [
  inSurvey(
    'one attempt a call, every day alike',
    oneAttempt((dial) => dial),
  ),
  inSurvey('two days of silence', silence(isCaf, day5, day6), `days-differ ${onDay5(isCaf)} started_at`),
  inSurvey(
    'two days of silence everywhere',
    silence(() => true, day5, day6),
    ...['caf-69', 'cpam-57', 'rail'].map(
      (id) => `days-differ ${onDay5(({ organisation }) => organisation === id)} started_at`,
    ),
  ),
  inSurvey(
    'a day of silence, which only the organisations of a sector together prove',
    silence(isSocial, day5, day5),
    `days-differ ${onDay5(isCaf)} started_at`,
  ),
  inSurvey(
    'a day of silence, which only all organisations together prove',
    {
      ...silence(() => true, day5, day5),
      'sectors.csv': 'id,name_fr\nsocial,Prestations sociales\ntransport,Transports\nsante,Santé\n',
      'organisations.csv': String(SURVEY['organisations.csv']).replace('Moselle,social', 'Moselle,sante'),
    },
    `days-differ ${onDay5(isCaf)} started_at`,
  ),
  inSurvey('two days of silence, set aside', {
    ...silence(isCaf, day5, day6),
    [`${CAMPAIGN}/exclusions.csv`]: `sequence,reason\n${DIALS.filter(
      (dial) => isCaf(dial) && dial.attempt === 1 && dial.day >= day5 && dial.day <= day6,
    )
      .map(({ sequence }) => `${sequence},outage\n`)
      .join('')}`,
  }),
];

/** The calls of a campaign as a whole: D5, D11 to D18. */
export const surveyFaults: readonly Fault[] = [
  ...gaps,
  ...plan,
  ...balance,
  ...strata,
  ...callers,
  ...repetition,
  ...digits,
  ...codings,
  ...drift,
];
