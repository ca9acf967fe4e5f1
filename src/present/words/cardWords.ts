import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  fictional: 'DONNÉES FICTIVES',
  /** Of an interval, before its ends. */
  interval: (ends: string) => `intervalle à 95 % : ${ends}`,
  /** « décroché : 189 des 408 appels ». */
  labelled: (label: string, text: string) => `${label} : ${text}`,
  campaign: (title: string, days: string) => (title === days ? title : `${title}, ${days}`),
  intervals: 'Les traits sont les intervalles à 95 %.',
  /** What the fillings of handsets mean, in a line. */
  handsets: (answers: boolean) =>
    answers
      ? 'Combiné plein : bonne réponse ; à points : quelqu’un, sans elle ; raccroché : personne. Intervalles à 95 %.'
      : 'Combiné décroché : quelqu’un a répondu ; raccroché : personne. Intervalles à 95 %.',
  map: 'Plein : un organisme local a un chiffre ; hachuré : rien n’a été mesuré sur place.',
  between: (count: string) => `${count} autres entre les deux`,
  published: 'Ce que d’autres ont publié à son sujet',
  source: (sources: string) => `Source : ${sources}`,
  noFigure: 'Rien n’a encore été mesuré ni publié',
  everyone: 'Tous secteurs',
  /** A sector that nobody has called. */
  uncalled: 'aucun appel mystère publié : chiffres d’un autre éditeur',
  /** What the card of a page of prose says. */
  general: 'Qui décroche au téléphone, et pour quelle réponse ?',
  generalSub: 'Chaque chiffre avec sa base, son intervalle et sa source.',
};

const en: WordsOf<typeof fr> = {
  fictional: 'FICTITIOUS DATA – DONNÉES FICTIVES',
  interval: (ends) => `95% interval: ${ends}`,
  labelled: (label, text) => `${label}: ${text}`,
  campaign: (title, days) => (title === days ? title : `${title}, ${days}`),
  intervals: 'Lines are 95% intervals.',
  handsets: (answers) =>
    answers
      ? 'Solid: a good answer; dotted: somebody, without one; on the hook: nobody. 95% intervals.'
      : 'Off the hook: somebody answered; on the hook: nobody. 95% intervals.',
  map: 'Solid: a local body has a figure; hatched: nothing has been measured there.',
  between: (count) => `${count} others in between`,
  published: 'What others have published about it',
  source: (sources) => `Source: ${sources}`,
  noFigure: 'Nothing has been measured or published yet',
  everyone: 'All sectors',
  uncalled: 'no mystery call published: figures of another publisher',
  general: 'Who picks up the phone, and with what answer?',
  generalSub: 'Each figure with its base, its interval and its source.',
};

/** What a picture that leaves the site says around its figure. */
export const cardWords: InEachLanguage<typeof fr> = { fr, en };
