import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { CAMPAIGN, campaignJson, type Written } from './sampleFolder.ts';

/** One dial of the survey, as a row of `attempts.csv`. */
export interface Dial {
  readonly sequence: string;
  readonly attempt: number;
  readonly organisation: string;
  readonly scenario: string;
  readonly day: string;
  /** Wall time `HH:MM:SS`. */
  readonly time: string;
  readonly disposition: string;
  readonly wait: number;
  readonly caller: string;
  readonly talk: number | '';
  readonly answer: string;
}

const ORGANISATIONS = ['caf-69', 'cpam-57', 'rail'];
const SCENARIOS: Readonly<Record<string, readonly string[]>> = {
  'caf-69': ['logement', 'retraite'],
  'cpam-57': ['logement', 'retraite'],
  rail: ['billet', 'retard'],
};
const SLOTS = [
  { id: 'matin', weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
  { id: 'midi', weekdays: [1, 2, 3, 4, 5], from: '12:00', to: '14:00' },
  { id: 'soir', weekdays: [1, 2, 3, 4, 5], from: '14:00', to: '18:00' },
];
/** Calls of each organisation, by six callers in three slots over ten days, each for two questions. */
const PER_ORGANISATION = 180;
const CALLERS = 6;
/** Every call of a slot has its own six minutes and a half: one caller could make them all. */
const SPACING = 390;
const ANSWERS = ['complete', 'acceptable', 'incomplete', 'wrong'];

/** Thirty working days without a holiday: ten for each attempt. */
const DAYS = Array.from({ length: 42 }, (_, shift) => new Date(Date.UTC(2026, 0, 5 + shift)))
  .filter((day) => day.getUTCDay() % 6 !== 0)
  .map((day) => day.toISOString().slice(0, 10));

function clock(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}

/** The dials of a balanced campaign: half of the first attempts are answered, after waits that look measured. */
function makeDials(): readonly Dial[] {
  const random = mulberry32(20_260_105);
  return ORGANISATIONS.flatMap((organisation, rank) =>
    Array.from({ length: PER_ORGANISATION }, (_, i) => i).flatMap((i) => {
      const caller = i % CALLERS;
      const slot = Math.floor(i / CALLERS) % SLOTS.length;
      const day = Math.floor(i / (CALLERS * SLOTS.length));
      const scenario = SCENARIOS[organisation]?.[(i + day + slot) % 2] ?? '';
      const hour = Number(SLOTS[slot]?.from.slice(0, 2));
      const dials: Dial[] = [];
      for (let attempt = 1; attempt <= 3; attempt++) {
        const answered = random() < 0.5;
        const start = hour * 3600 + (rank * CALLERS + caller) * SPACING + Math.floor(random() * 20);
        dials.push({
          sequence: `${organisation}-${String(i).padStart(3, '0')}`,
          attempt,
          organisation,
          scenario,
          day: DAYS[day + 10 * (attempt - 1)] ?? '',
          time: clock(start),
          disposition: answered ? 'human_ok' : 'no_answer',
          wait: answered ? 15 + Math.floor(random() * 200) : 45,
          caller: `E0${caller + 1}`,
          talk: answered ? 40 + Math.floor(random() * 110) : '',
          answer: answered ? (ANSWERS[Math.floor(random() * ANSWERS.length)] ?? '') : '',
        });
        if (answered) break;
      }
      return dials;
    }),
  );
}

export const DIALS = makeDials();
const HEADER = 'sequence,attempt,organisation,scenario,started_at,disposition,time_to_exit_s,caller,talk_s,answer';

export function attemptsOf(dials: readonly Dial[]): string {
  const rows = dials.map((d) =>
    [
      ...[d.sequence, d.attempt, d.organisation, d.scenario, `${d.day}T${d.time}+01:00`],
      ...[d.disposition, d.wait, d.caller, d.talk, d.answer],
    ].join(','),
  );
  return `${[HEADER, ...rows].join('\n')}\n`;
}

/** `attempts.csv` of the survey with each dial changed; `undefined` takes the dial out. */
export function withDials(change: (dial: Dial, index: number) => Dial | undefined): Record<string, string> {
  return { [`${CAMPAIGN}/attempts.csv`]: attemptsOf(DIALS.flatMap((dial, index) => change(dial, index) ?? [])) };
}

/** Nobody answers. */
export function unanswered(dial: Dial): Dial {
  return { ...dial, disposition: 'no_answer', wait: 45, talk: '', answer: '' };
}

/** The plan that the survey followed. */
export const PLAN = [
  'sequence,organisation,scenario,caller,date,slot_start,slot_end',
  ...DIALS.filter(({ attempt }) => attempt === 1).map(({ sequence, organisation, scenario, caller, day, time }) => {
    const slot = SLOTS.find(({ from, to }) => from <= time && time < to);
    return [sequence, organisation, scenario, caller, day, slot?.from, slot?.to].join(',');
  }),
  '',
].join('\n');

export function surveyJson(changes: Readonly<Record<string, unknown>> = {}): string {
  return campaignJson({ fieldwork: { from: DAYS[0], to: DAYS.at(-1) }, slots: SLOTS, ...changes });
}

/** A campaign of 540 calls without a fault: balanced, measured, steady. */
export const SURVEY: Written = {
  'sectors.csv': 'id,name_fr\nsocial,Prestations sociales\ntransport,Transports\n',
  'organisations.csv':
    'id,name,sector\ncaf-69,Caf du Rhône,social\ncpam-57,CPAM de Moselle,social\nrail,Le Rail,transport\n',
  'scenarios.csv': `id,version,sectors,question_fr
logement,1,social,Ai-je droit à l’aide au logement ?
retraite,1,social,À quel âge puis-je partir ?
billet,1,transport,Puis-je échanger mon billet ?
retard,1,transport,Que me doit-on après un retard ?
`,
  [`${CAMPAIGN}/campaign.json`]: surveyJson(),
  [`${CAMPAIGN}/attempts.csv`]: attemptsOf(DIALS),
};

const FIRST = new Map(DIALS.filter(({ attempt }) => attempt === 1).map((dial) => [dial.sequence, dial]));

/** The dial that began a call: what later dials of it do not show. */
export function firstOf({ sequence }: Dial): Dial {
  const first = FIRST.get(sequence);
  if (!first) throw new Error(`no sequence ${sequence}`);
  return first;
}

/** `attempts.csv` without the calls whose first dial is of a kind. */
export function withoutCalls(is: (first: Dial, rank: number) => boolean): Record<string, string> {
  const ranks = new Map([...FIRST.keys()].map((sequence, rank) => [sequence, rank]));
  return withDials((dial) => (is(firstOf(dial), ranks.get(dial.sequence) ?? 0) ? undefined : dial));
}
