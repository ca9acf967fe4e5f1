import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  /** Too few calls for a curve. */
  fewTitle: (reached: number, shown: string, attempts: string) =>
    `${shown} ${reached < 2 ? 'première tentative' : 'premières tentatives'} sur ${attempts} ${reached < 2 ? 'a' : 'ont'} eu quelqu’un`,
  minutes: ['minute', 'minutes'] as readonly [string, string],
  sub: (campaign: string) =>
    `Ce que deviennent les premières tentatives, minute après minute. « Finis sans personne » : occupé, sonnerie sans réponse, répondeur, serveur vocal ou coupure. ${campaign}.`,
  n: (attempts: string) => `n = ${attempts} premières tentatives.`,
  intervals: 'Traits verticaux : intervalles à 95 %.',
  citation: (name: string) => `${name}, attente`,
  few: 'Moins de 30 appels : les nombres seuls, dans le tableau.',
  durations: (campaign: string) => `L’attente en durées, ${campaign}`,
  table: {
    caption: (attempts: string, campaign: string) =>
      `Issue des ${attempts} premières tentatives selon l’attente, ${campaign}`,
    within: 'En … au plus',
    reached: 'Ont eu quelqu’un',
    interval: 'Intervalle à 95 %',
    /** Beyond the waits of which the method publishes a share. */
    noInterval: 'non calculé',
    ended: 'Finis sans personne',
    waiting: 'Attendaient encore',
    minutes: (count: string) => `${count} min`,
    inAll: 'Nombre d’appels, en tout',
  },
};

const en: WordsOf<typeof fr> = {
  fewTitle: (_reached, shown, attempts) => `${shown} of ${attempts} first attempts reached someone`,
  minutes: ['minute', 'minutes'],
  sub: (campaign) =>
    `What becomes of first attempts, minute by minute. “Ended with nobody”: engaged, ringing without an answer, answering machine, recorded menu or cut off. ${campaign}.`,
  n: (attempts) => `n = ${attempts} first attempts.`,
  intervals: 'Vertical strokes: 95% intervals.',
  citation: (name) => `${name}, waiting`,
  few: 'Fewer than 30 calls: numbers alone, in the table.',
  durations: (campaign) => `Waits as durations, ${campaign}`,
  table: {
    caption: (attempts, campaign) => `Outcome of ${attempts} first attempts by wait, ${campaign}`,
    within: 'Within …',
    reached: 'Reached someone',
    interval: '95% interval',
    noInterval: 'not computed',
    ended: 'Ended with nobody',
    waiting: 'Still waiting',
    minutes: (count) => `${count} min`,
    inAll: 'Number of calls, in all',
  },
};

/** How long one waits: the curve, its table and the durations. */
export const waitWords: InEachLanguage<typeof fr> = { fr, en };
