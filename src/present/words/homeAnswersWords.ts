import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  ask: 'Et la réponse, était-elle bonne ?',
  note: 'Décrocher ne suffit pas. Une part de « réponses acceptables » ne veut rien dire sans sa base : de tous les appels, ou des seuls appels décrochés.',
  noBase: 'Aucune part de réponses n’a de base connue',
  many: 'Décrocher ne suffit pas : la part des appels qui aboutissent',
  only: (name: string, share: string) => `Une seule part de réponses a une base connue : ${share} des appels, ${name}`,
  alone: (name: string, share: string) => `${name} : ${share} des appels ont abouti à une réponse acceptable`,
  sub: (days: string) =>
    `Part de tous les appels qui aboutissent à une réponse acceptable, ${days}, avec son intervalle à 95 %.`,
  entry: (name: string, share: string, base: string) => `${name} : ${share}, ${base}`,
  shown: (count: string) => `Les organismes cités plus haut, sur ${count}.`,
  unlike: 'Les questions diffèrent d’un organisme à l’autre : ces parts ne se classent pas.',
  subject: 'Réponses acceptables',
  organisation: 'Organisme',
  share: 'Part',
  plot: 'Graphique de 0 à 100 %',
  baseless: 'Base non publiée : ces parts ne se comparent à rien',
};

const en: WordsOf<typeof fr> = {
  ask: 'And was the answer a good one?',
  note: 'Picking up is not enough. A share of “acceptable answers” means nothing without its base: of all calls, or of answered calls alone.',
  noBase: 'No share of answers has a known base',
  many: 'Picking up is not enough: the share of calls that got an acceptable answer',
  only: (name, share) => `A single share of answers has a known base: ${share} of calls, ${name}`,
  alone: (name, share) => `${name}: ${share} of calls got an acceptable answer`,
  sub: (days) => `Share of all calls that got an acceptable answer, ${days}, with its 95% interval.`,
  entry: (name, share, base) => `${name}: ${share}, ${base}`,
  shown: (count) => `The organisations shown above, out of ${count}.`,
  unlike: 'Questions differ from one organisation to the next: these shares are not ranked.',
  subject: 'Acceptable answers',
  organisation: 'Organisation',
  share: 'Share',
  plot: 'Chart from 0 to 100%',
  baseless: 'Base not published: these shares compare with nothing',
};

/** The second section of the front page. */
export const homeAnswersWords: InEachLanguage<typeof fr> = { fr, en };
