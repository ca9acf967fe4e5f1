import type { InEachLanguage } from './WordsOf.ts';

const fr = {
  legend: (interval: boolean) =>
    `Sous la rangée, de 0 à 100 % : la part des appels décrochés${interval ? ' et son intervalle à 95 %' : ', sans intervalle'}.`,
};

export const tenWords: InEachLanguage<typeof fr> = {
  fr,
  en: {
    legend: (interval) =>
      `Under the row, from 0 to 100%: the share of answered calls${interval ? ' and its 95% interval' : ', without an interval'}.`,
  },
};
