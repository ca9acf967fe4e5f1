import type { InEachLanguage, WordsOf } from './WordsOf.ts';

/** All holes come formatted. */
const fr = {
  fictional: 'Exemple, données fictives',
  real: 'Pour de vrai',
  opening: (words: { calls: string; name: string; attempts: string; period: string; reached: string }) =>
    `${words.calls} appels à ${words.name}, ${words.attempts} tentatives au plus, ${words.period} : ${words.reached} ont joint quelqu’un.`,
  operator: (operator: string) => ` Enquête : ${operator}.`,
  interval: (base: string, share: string, interval: string) =>
    `${base} : la part est de ${share}, et l’intervalle va ${interval}.`,
  outside: {
    below: '50 % est en dehors : on peut écrire « moins d’un appel sur deux ».',
    above: '50 % est en dehors : on peut écrire « plus d’un appel sur deux ».',
  },
  inside:
    '50 % est dedans : écrire « moins d’un appel sur deux » ou « plus d’un appel sur deux » dépasserait ce que ces appels permettent de dire.',
  product: (name: string, pickup: string, acceptable: string, resolved: string) =>
    `Avec ${name} : ${pickup} de décroché × ${acceptable} de réponses acceptables = ${resolved} de démarches abouties.`,
  among: (words: {
    name: string;
    pickup: string;
    resolved: string;
    good: string;
    reached: string;
    low: string;
    high: string;
  }) =>
    `Avec ${words.name} : ${words.pickup} de décroché, et ${words.resolved} de démarches abouties, sur tous les appels : soit ${words.good} bonnes réponses. Parmi les ${words.reached} appels décrochés, la réponse était donc acceptable dans ${words.low === words.high ? words.low : `${words.low} à ${words.high}`} des cas.`,
  pairs: (organisations: string, pairs: string) =>
    `${organisations} organismes, donc ${pairs} comparaisons deux à deux.`,
  allEstablished: 'Toutes sont établies : chaque rang tient en une place.',
  established: (count: string) => `${count} sont établies.`,
  and: ' et ',
  closest: (names: string, points: string, established: boolean) =>
    `Le plus petit écart, entre ${names}, est de ${points}${established ? ' : assez pour ces nombres d’appels' : ', trop peu pour ces nombres d’appels'}.`,
  table: {
    caption: (campaign: string) => `Décroché, ${campaign}`,
    organisation: 'Organisme',
    answered: 'Décrochés',
    share: 'Part',
    interval: 'Intervalle à 95 %',
    rank: 'Rang possible',
  },
  rounded: (words: { name: string; share: string; calls: string; low: string; high: string; interval: string }) =>
    `Pour ${words.name}, la source imprime ${words.share} de ${words.calls} appels : c’est ${words.low} à ${words.high} appels décrochés. L’intervalle, ${words.interval}, les couvre tous.`,
  baseless: (name: string, share: string, indicator: string) =>
    `Pour ${name}, ${share} (« ${indicator} ») est publié sans dire de quoi c’est la part : le point est creux, et le chiffre ne se compare à rien.`,
};

const en: WordsOf<typeof fr> = {
  fictional: 'Example, fictitious data',
  real: 'For real',
  opening: ({ calls, name, attempts, period, reached }) =>
    `${calls} calls to ${name}, ${attempts} attempts at most, ${period}: ${reached} reached somebody.`,
  operator: (operator) => ` Survey: ${operator}.`,
  interval: (base, share, interval) => `${base}: the share is ${share}, and the interval runs ${interval}.`,
  outside: {
    below: '50% is outside: one may write “fewer than one call in two”.',
    above: '50% is outside: one may write “more than one call in two”.',
  },
  inside:
    '50% is inside: to write “fewer than one call in two” or “more than one call in two” would go beyond what these calls allow one to say.',
  product: (name, pickup, acceptable, resolved) =>
    `With ${name}: ${pickup} answered × ${acceptable} acceptable answers = ${resolved} sorted out.`,
  among: ({ name, pickup, resolved, good, reached, low, high }) =>
    `With ${name}: ${pickup} answered, and ${resolved} sorted out, of all calls: that is ${good} good answers. Among the ${reached} answered calls the answer was therefore acceptable in ${low === high ? low : `${low} to ${high}`} of cases.`,
  pairs: (organisations, pairs) => `${organisations} organisations, hence ${pairs} comparisons two by two.`,
  allEstablished: 'All are established: each rank is one place.',
  established: (count) => `${count} are established.`,
  and: ' and ',
  closest: (names, points, established) =>
    `The smallest difference, between ${names}, is ${points}${established ? ': enough for these numbers of calls' : ', too little for these numbers of calls'}.`,
  table: {
    caption: (campaign) => `Answered, ${campaign}`,
    organisation: 'Organisation',
    answered: 'Answered',
    share: 'Share',
    interval: '95% interval',
    rank: 'Possible rank',
  },
  rounded: ({ name, share, calls, low, high, interval }) =>
    `For ${name}, the source prints ${share} of ${calls} calls: that is ${low} to ${high} answered calls. The interval, ${interval}, covers them all.`,
  baseless: (name, share, indicator) =>
    `For ${name}, ${share} (“${indicator}”) is published without saying what it is a share of: the point is hollow, and the figure compares with nothing.`,
};

/** The one campaign that the method page tells. */
export const methodExampleWords: InEachLanguage<typeof fr> = { fr, en };
