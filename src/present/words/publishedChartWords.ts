import type { Direction } from '../../domain/indicator.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

/** Both ends of the figures, and the unit where they do not say it themselves: « pour 100 000 ». */
interface Ends {
  readonly from: string;
  readonly to: string;
  readonly unit: string;
}

const fr = {
  /** On the page of one of them. */
  title: (indicator: string, name: string, own: string, { from, to, unit }: Ends) =>
    `${indicator}, ${name} : ${own}${unit} ; de ${from} à ${to} dans le même relevé`,
  /** No name at either end: no test says that it is one. */
  finding: (indicator: string, { from, to, unit }: Ends) =>
    from === to ? `${indicator} : ${from}${unit} partout` : `${indicator} : de ${from} à ${to}${unit}`,
  summary: (count: string, lowest: string, highest: string) => `${count} chiffres, de ${lowest} à ${highest}.`,
  /** @param noun « contrats résidentiels » */
  base: (noun: string) => `Base : ${noun}.`,
  order: (better: Direction) =>
    `${{ higher: 'Plus haut, c’est mieux', lower: 'Plus bas, c’est mieux', none: 'Ni haut ni bas n’est mieux' }[better]} ; l’ordre suit les chiffres, ce n’est pas un classement.`,
  hollow: 'Ronds creux : effectif ou dispersion non publiés, donc ni intervalle, ni test, ni rang.',
  beyond: (name: string, figure: string) => `Flèche : hors de l’échelle (${name}, ${figure}).`,
  absence: 'Ne figurent que les organismes dont la source donne le chiffre : une absence ne dit rien.',
  source: (source: string) => `Source : ${source}.`,
  readIn: (author: string, outlets: string) => `${author}, lu dans ${outlets}`,
  outlets: (named: readonly string[], others: number) =>
    [...named, ...(others > 0 ? [`${others} autres sources`] : [])].join(' ; '),
  organisation: 'Organisme',
  figure: 'Chiffre',
  thisPage: 'cette page',
  scale: 'Sur une échelle commune',
  /** Of the table under the charts. */
  each: (count: string, older: number) =>
    `Chaque chiffre avec sa base, ses réserves et sa source (${count}${older > 0 ? `, dont ${older} hors des graphiques` : ''})`,
};

const en: WordsOf<typeof fr> = {
  title: (indicator, name, own, { from, to, unit }) =>
    `${indicator}, ${name}: ${own}${unit}; ${from} to ${to} in the same survey`,
  finding: (indicator, { from, to, unit }) =>
    from === to ? `${indicator}: ${from}${unit} everywhere` : `${indicator}: from ${from} to ${to}${unit}`,
  summary: (count, lowest, highest) => `${count} figures, from ${lowest} to ${highest}.`,
  base: (noun) => `Base: ${noun}.`,
  order: (better) =>
    `${{ higher: 'Higher is better', lower: 'Lower is better', none: 'Neither high nor low is better' }[better]}; the order is that of the figures, not a ranking.`,
  hollow: 'Hollow points: n or spread not published, hence neither interval, nor test, nor rank.',
  beyond: (name, figure) => `Arrow: beyond the scale (${name}, ${figure}).`,
  absence: 'Only organisations whose figure the source gives are here: an absence says nothing.',
  source: (source) => `Source: ${source}.`,
  readIn: (author, outlets) => `${author}, read in ${outlets}`,
  outlets: (named, others) => [...named, ...(others > 0 ? [`${others} other sources`] : [])].join('; '),
  organisation: 'Organisation',
  figure: 'Figure',
  thisPage: 'this page',
  scale: 'On a common scale',
  each: (count, older) =>
    `Each figure with its base, its doubts and its source (${count}${older > 0 ? `, ${older} of them in no chart` : ''})`,
};

/** Figures of another publisher side by side. */
export const publishedChartWords: InEachLanguage<typeof fr> = { fr, en };
