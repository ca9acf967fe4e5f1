import type { InEachLanguage } from './WordsOf.ts';

const fr = {
  /** @param answers whether fillings tell good answers, or that somebody answered */
  legend: (interval: boolean, answers: boolean) =>
    `${answers ? 'Plein : bonne réponse ; pointillé : quelqu’un, sans bonne réponse.' : 'Plein : quelqu’un a répondu, quelle que soit la réponse.'} Sous la rangée, de 0 à 100 % : la part des appels décrochés${interval ? ' et son intervalle à 95 %' : ', sans intervalle'}.`,
};

export const tenWords: InEachLanguage<typeof fr> = {
  fr,
  en: {
    legend: (interval, answers) =>
      `${answers ? 'Solid: a good answer; dotted: somebody, without a good answer.' : 'Solid: somebody answered, whatever the answer.'} Under the row, from 0 to 100%: the share of answered calls${interval ? ' and its 95% interval' : ', without an interval'}.`,
  },
};
