import type { InEachLanguage, WordsOf } from './WordsOf.ts';

/** An end of the figures, with the organisations that have it where they are few. */
interface End {
  readonly text: string;
  readonly names: readonly string[];
}

const named = ({ text, names }: End): string => (names.length === 0 ? text : `${text} (${names.join(', ')})`);

const fr = {
  title: (indicator: string, count: string) => `${indicator} : ${count} organismes dans le même relevé`,
  /**
   * Of those that are here: a source names some, and an absence says nothing.
   *
   * @param unit of both ends, where they do not say it themselves: « pour 100 000 »
   */
  finding: (indicator: string, from: End, to: End, unit: string, count: string) =>
    from.text === to.text
      ? `${indicator} : ${from.text}${unit} pour les ${count} organismes repris`
      : `${indicator} : de ${named(from)} à ${named(to)}${unit}, parmi ${count} organismes repris`,
  summary: (count: string, lowest: string, highest: string) => `${count} organismes, de ${lowest} à ${highest}.`,
  hollow: 'Ronds creux : effectif ou dispersion non publiés, donc ni intervalle, ni test, ni rang.',
  /** @param noun « contrats résidentiels » */
  base: (noun: string) => `Base : ${noun}.`,
  order: 'Du plus petit au plus grand des chiffres repris : l’absence d’un organisme ne dit rien de lui.',
  organisation: 'Organisme',
  figure: 'Chiffre',
  thisPage: 'cette page',
  scale: 'Sur une échelle commune',
  /** Of the table under the charts. */
  each: (count: string) => `Chaque chiffre avec sa base, ses réserves et sa source (${count})`,
};

const en: WordsOf<typeof fr> = {
  title: (indicator, count) => `${indicator}: ${count} organisations in the same survey`,
  finding: (indicator, from, to, unit, count) =>
    from.text === to.text
      ? `${indicator}: ${from.text}${unit} for all ${count} organisations quoted here`
      : `${indicator}: from ${named(from)} to ${named(to)}${unit}, among ${count} organisations quoted here`,
  summary: (count, lowest, highest) => `${count} organisations, from ${lowest} to ${highest}.`,
  hollow: 'Hollow points: n or spread not published, hence neither interval, nor test, nor rank.',
  base: (noun) => `Base: ${noun}.`,
  order: 'From the smallest to the largest figure quoted: the absence of an organisation says nothing about it.',
  organisation: 'Organisation',
  figure: 'Figure',
  thisPage: 'this page',
  scale: 'On a common scale',
  each: (count) => `Each figure with its base, its doubts and its source (${count})`,
};

/** Figures of another publisher side by side. */
export const publishedChartWords: InEachLanguage<typeof fr> = { fr, en };
