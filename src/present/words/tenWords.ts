import type { InEachLanguage } from './WordsOf.ts';

const fr = {
  /** Where no key stands under the handsets. */
  means: {
    answers: 'Plein : bonne réponse ; pointillé : quelqu’un, sans bonne réponse.',
    reach: 'Plein : quelqu’un a répondu, quelle que soit la réponse.',
  },
  legend: (interval: boolean) =>
    `Sous la rangée, de 0 à 100 % : la part des appels décrochés${interval ? ' et son intervalle à 95 %' : ', sans intervalle'}.`,
};

export const tenWords: InEachLanguage<typeof fr> = {
  fr,
  en: {
    means: {
      answers: 'Solid: a good answer; dotted: somebody, without a good answer.',
      reach: 'Solid: somebody answered, whatever the answer.',
    },
    legend: (interval) =>
      `Under the row, from 0 to 100%: the share of answered calls${interval ? ' and its 95% interval' : ', without an interval'}.`,
  },
};
