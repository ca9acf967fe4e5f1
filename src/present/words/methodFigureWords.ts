import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  attempts: {
    title: (people: string, byPerson: string, byAttempt: string) =>
      `Les mêmes ${people} personnes : ${byPerson} ou ${byAttempt}, selon ce que l’on compte`,
    sub: 'Un point, une tentative. Plein : quelqu’un répond. Vide : personne, et l’on rappelle. Exemple inventé, chiffres ronds.',
    first: '1re',
    step: (ordinal: string, reached: string, made: string) =>
      `${ordinal} tentative : ${reached} sur ${made} joignent quelqu’un.`,
    foot: (reached: string, people: string, dials: string) =>
      `${reached} personnes sur ${people} ont eu quelqu’un, en ${dials} tentatives. Nous publions la part des personnes.`,
    caption: (people: string, dials: string) => `${people} personnes, ${dials} tentatives`,
    columns: { attempt: 'Tentative', calling: 'Personnes qui appellent', reached: 'Joignent quelqu’un', share: 'Part' },
    head: (ordinal: string) => `${ordinal} tentative`,
    of: (k: string, n: string) => `${k} sur ${n}`,
    giveUp: (people: string) => `${people} renoncent`,
    callBack: (people: string) => `${people} rappellent`,
    byPerson: 'Par personne, comme nous comptons',
    byAttempt: 'Par tentative, comme il ne faut pas compter',
    share: (counts: string, share: string) => `${counts} : ${share}`,
  },
  funnel: {
    caption: (calls: string) => `Issue de ${calls} appels inventés`,
    title: (pickup: string, acceptable: string, resolved: string) =>
      `${pickup} × ${acceptable} = ${resolved} : à chaque étape, on perd du monde`,
    sub: 'Les longueurs gardent la même échelle : tous les appels. Exemple inventé, chiffres ronds.',
    foot: (reached: string, good: string, calls: string) =>
      `Décroché : ${reached} des ${calls} appels. Réponse acceptable : ${good} des ${reached} appels décrochés. Démarche aboutie : ${good} des ${calls} appels.`,
  },
  samples: {
    title: (truth: string, held: string, drawn: string) =>
      `Si la vraie part est ${truth} : cette fois, ${held} intervalles sur ${drawn} la contiennent`,
    sub: (calls: string) =>
      `Chaque trait vertical est l’intervalle d’une enquête de ${calls} appels, simulée avec une vraie part connue. L’échelle ne part pas de 0.`,
    summary: (words: {
      drawn: string;
      held: string;
      missed: string;
      several: boolean;
      lowest: string;
      highest: string;
    }) =>
      `Sur ${words.drawn} enquêtes simulées, ${words.held} intervalles contiennent la vraie part et ${words.missed} la ${words.several ? 'manquent' : 'manque'}. Les parts observées vont de ${words.lowest} à ${words.highest}.`,
    foot: (lowest: string, highest: string) =>
      `Parts observées : de ${lowest} à ${highest}. Tirage au sort à graine fixe, ni choisi ni refait.`,
    caption: (drawn: string, calls: string) => `${drawn} enquêtes simulées de ${calls} appels`,
    columns: { intervals: 'Intervalles', count: 'Nombre' },
    held: 'contiennent la vraie part',
    tooLow: 'la manquent, trop bas',
    tooHigh: 'la manquent, trop haut',
    truthLabel: 'Trait horizontal : la vraie part',
    miss: 'manquée',
  },
  ranks: {
    /** `organisations` in words, capitalised; `certain` ranks that are one place. */
    title: (organisations: string, certain: number, shown: string) =>
      `${organisations} organismes, ${certain === 1 ? 'un seul rang qui tient' : `${shown} ${certain < 2 ? 'rang qui tient' : 'rangs qui tiennent'}`} en une place`,
    sub: (fewest: string, most: string) =>
      `À gauche, la part et son intervalle, de 0 à 100 %. À droite, les places possibles. Exemple inventé, ${fewest} à ${most} appels chacun.`,
    list: (parts: readonly string[]) => parts.join(' ; '),
    foot: (pairs: string, rejected: string) => `${pairs} comparaisons deux à deux ; ${rejected} écarts sont établis.`,
    caption: 'Parts et rangs possibles',
    columns: {
      organisation: 'Organisme',
      calls: 'Appels',
      share: 'Part',
      interval: 'Intervalle à 95 %',
      rank: 'Rang possible',
    },
    of: (k: string, n: string) => `${k} sur ${n}`,
    conclusion: (higher: string, lower: string, p: string, pairs: string) =>
      `${higher} et ${lower} semblent loin l’un de l’autre. Comparés seuls, l’écart passerait pour établi (${p}). Parmi ${pairs} comparaisons, la preuve ne suffit plus : à comparer autant, le hasard finit par produire de tels écarts.`,
  },
  waits: {
    ends: {
      human: 'quelqu’un répond',
      cut: 'coupé par l’organisme',
      waiting: 'attendait encore : nous raccrochons',
    },
    title: (lucky: string, mean: string, others: string) =>
      `${lucky} chanceux ont attendu ${mean} en moyenne. Et les ${others} autres ?`,
    sub: 'Une ligne, un appel ; sa longueur, le temps en ligne. Exemple inventé.',
    list: (parts: readonly string[]) => parts.join(' ; '),
    foot: (words: { soon: string; soonCount: string; cap: string; answered: string; all: string }) =>
      `Quelqu’un en moins de ${words.soon} : ${words.soonCount} appels sur ${words.all}. En moins de ${words.cap} : ${words.answered} sur ${words.all}. L’attente médiane n’est donc pas atteinte.`,
    caption: 'Dix appels inventés',
    columns: { end: 'Fin de l’attente', time: 'Temps en ligne' },
  },
};

const en: WordsOf<typeof fr> = {
  attempts: {
    title: (people, byPerson, byAttempt) =>
      `The same ${people} people: ${byPerson} or ${byAttempt}, depending on what one counts`,
    sub: 'A dot, an attempt. Full: somebody answers. Empty: nobody, and one calls back. Invented example, round figures.',
    first: '1st',
    step: (ordinal, reached, made) => `${ordinal} attempt: ${reached} of ${made} reach somebody.`,
    foot: (reached, people, dials) =>
      `${reached} people of ${people} reached somebody, in ${dials} attempts. We publish the share of people.`,
    caption: (people, dials) => `${people} people, ${dials} attempts`,
    columns: { attempt: 'Attempt', calling: 'People calling', reached: 'Reach somebody', share: 'Share' },
    head: (ordinal) => `${ordinal} attempt`,
    of: (k, n) => `${k} of ${n}`,
    giveUp: (people) => `${people} give up`,
    callBack: (people) => `${people} call back`,
    byPerson: 'By person, as we count',
    byAttempt: 'By attempt, as one should not count',
    share: (counts, share) => `${counts}: ${share}`,
  },
  funnel: {
    caption: (calls) => `Outcome of ${calls} invented calls`,
    title: (pickup, acceptable, resolved) => `${pickup} × ${acceptable} = ${resolved}: at each step, people are lost`,
    sub: 'Lengths keep the same scale: all calls. Invented example, round figures.',
    foot: (reached, good, calls) =>
      `Answered: ${reached} of the ${calls} calls. Acceptable answer: ${good} of the ${reached} answered calls. Sorted out: ${good} of the ${calls} calls.`,
  },
  samples: {
    title: (truth, held, drawn) => `If the true share is ${truth}: this time, ${held} intervals in ${drawn} hold it`,
    sub: (calls) =>
      `Each vertical line is the interval of a survey of ${calls} calls, simulated with a true share that is known. The scale does not start at 0.`,
    summary: ({ drawn, held, missed, several, lowest, highest }) =>
      `Of ${drawn} simulated surveys, ${held} intervals hold the true share and ${missed} ${several ? 'miss' : 'misses'} it. The shares observed run from ${lowest} to ${highest}.`,
    foot: (lowest, highest) =>
      `Shares observed: from ${lowest} to ${highest}. Drawn with a fixed seed, neither chosen nor drawn again.`,
    caption: (drawn, calls) => `${drawn} simulated surveys of ${calls} calls`,
    columns: { intervals: 'Intervals', count: 'Number' },
    held: 'hold the true share',
    tooLow: 'miss it, too low',
    tooHigh: 'miss it, too high',
    truthLabel: 'Horizontal line: the true share',
    miss: 'missed',
  },
  ranks: {
    title: (organisations, certain, shown) =>
      `${organisations} organisations, ${certain === 1 ? 'a single rank that is' : `${shown} ranks that are`} one place`,
    sub: (fewest, most) =>
      `On the left, the share and its interval, from 0 to 100%. On the right, the possible places. Invented example, ${fewest} to ${most} calls each.`,
    list: (parts) => parts.join('; '),
    foot: (pairs, rejected) => `${pairs} comparisons two by two; ${rejected} differences are established.`,
    caption: 'Shares and possible ranks',
    columns: {
      organisation: 'Organisation',
      calls: 'Calls',
      share: 'Share',
      interval: '95% interval',
      rank: 'Possible rank',
    },
    of: (k, n) => `${k} of ${n}`,
    conclusion: (higher, lower, p, pairs) =>
      `${higher} and ${lower} seem far apart. Compared alone, the difference would pass for established (${p}). Among ${pairs} comparisons the proof no longer suffices: compare so many, and chance ends up producing such differences.`,
  },
  waits: {
    ends: { human: 'somebody answers', cut: 'cut off by the organisation', waiting: 'was still waiting: we hang up' },
    title: (lucky, mean, others) => `${lucky} lucky ones waited ${mean} on average. And the ${others} others?`,
    sub: 'A line, a call; its length, the time on the line. Invented example.',
    list: (parts) => parts.join('; '),
    foot: ({ soon, soonCount, cap, answered, all }) =>
      `Somebody within ${soon}: ${soonCount} calls of ${all}. Within ${cap}: ${answered} of ${all}. So the median wait is not attained.`,
    caption: 'Ten invented calls',
    columns: { end: 'End of the wait', time: 'Time on the line' },
  },
};

/** The pictures of the method page: their findings, what they show, their tables. */
export const methodFigureWords: InEachLanguage<typeof fr> = { fr, en };
