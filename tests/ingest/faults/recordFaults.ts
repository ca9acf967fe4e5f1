import { CAMPAIGN } from '../sampleFolder.ts';
import { type Dial, DIALS, SURVEY, unanswered, withDials } from '../surveyFolder.ts';
import { type Fault, inCalls } from './fault.ts';
import { FIRST_DAYS, inSurvey, isAnswered, isCaf, isSocial, lineOf, oneAttempt } from './surveyFault.ts';

const [day1 = '', , , , day5 = '', day6 = ''] = FIRST_DAYS;

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

/** Some unanswered calls of E04 in one morning, each twenty seconds after the end of the one before. */
function inARow(count: number): (dial: Dial) => Dial {
  return (dial) => {
    const rank = hurried.filter(({ organisation }) => organisation === 'caf-69').indexOf(dial);
    if (rank < 0 || rank >= count) return dial;
    const second = 9 * 3600 + 1800 + rank * 65;
    return { ...unanswered(dial), day: day1, time: new Date(second * 1000).toISOString().slice(11, 19) };
  };
}

const repetition: readonly Fault[] = [
  inSurvey(
    'three calls with one wait and one talk',
    alike('E03', [4, 9, 20], { wait: 47, talk: 103 }),
    `durations-repeated ${answeredBy('E03', 4)} time_to_exit_s`,
  ),
  inSurvey('two calls with one wait and one talk', alike('E03', [4, 9], { wait: 47, talk: 103 })),
  inSurvey(
    'messages of one length, noted as talk',
    withDials((dial) => (isAnswered(dial) ? dial : { ...dial, disposition: 'ivr_answered', talk: 20 })),
  ),
  inCalls('ten durations to the minute, three of them alike', {
    [`${CAMPAIGN}/attempts.csv`]: [
      'sequence,attempt,organisation,scenario,started_at,disposition,time_to_exit_s,caller,talk_s,answer',
      ...[60, 60, 60, 120, 180, 60, 240, 120, 180, 300].map((wait, i) => {
        const talk = [120, 120, 120, 60, 120, 180, 60, 240, 180, 60][i];
        return `s${i},1,caf-69,logement,2026-03-1${i}T09:00:00+01:00,human_ok,${wait},E07,${talk},complete`;
      }),
      '',
    ].join('\n'),
  }),
  inSurvey(
    'few different calls, which all callers have',
    withDials((dial) => {
      const kind = 41 + (dial.wait % 23);
      return isAnswered(dial) ? { ...dial, wait: kind, talk: 2 * kind + 7 } : dial;
    }),
  ),
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

const reached = new Set(DIALS.filter(isAnswered).map(({ sequence }) => sequence));
const unheard = DIALS.find(({ sequence }) => !reached.has(sequence))?.sequence;

const codings: readonly Fault[] = [
  inSurvey(
    'a second judgement of a call that nobody answered',
    {
      [`${CAMPAIGN}/second_codings.csv`]: `sequence,coder,answer\n${answered?.sequence},J2,${answered?.answer}\n${unheard},J2,wrong\n`,
    },
    'coding-without-answer 3 sequence',
  ),
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

/** What was noted: durations (D15, D16), second judgements (D17), days unlike the others (D18). */
export const recordFaults: readonly Fault[] = [...repetition, ...digits, ...codings, ...drift];
