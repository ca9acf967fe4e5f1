import type { FunnelPlace } from '../../domain/peerFunnel.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

interface Summary {
  readonly count: number;
  readonly reference: string;
  readonly lowest: { readonly name: string; readonly figure: string };
  readonly highest: { readonly name: string; readonly figure: string };
  readonly fewest: string;
  readonly most: string;
}

const fr = {
  citation: (name: string) => `${name}, parmi les autres`,
  /** The finding: where the rate lies, without a verdict. */
  places: {
    inside: (rate: string, reference: string) =>
      `${rate} : un taux que le hasard des appels suffit à expliquer autour de ${reference}`,
    above_inner: (rate: string, reference: string) =>
      `${rate} : au-dessus de la limite à 95 % autour de ${reference}, en deçà de celle à 99,8 %`,
    above_outer: (rate: string, reference: string) =>
      `${rate} : au-dessus des deux limites, 95 et 99,8 %, autour de ${reference}`,
    below_inner: (rate: string, reference: string) =>
      `${rate} : sous la limite à 95 % autour de ${reference}, au-dessus de celle à 99,8 %`,
    below_outer: (rate: string, reference: string) =>
      `${rate} : sous les deux limites, 95 et 99,8 %, autour de ${reference}`,
  } satisfies Record<FunnelPlace, (rate: string, reference: string) => string>,
  placesShort: {
    inside: 'entre les limites',
    above_inner: 'au-dessus de 95 %',
    above_outer: 'au-dessus de 99,8 %',
    below_inner: 'sous 95 %',
    below_outer: 'sous 99,8 %',
  } satisfies Record<FunnelPlace, string>,
  sub: (count: string, scope: string, outside: string) =>
    `Part des appels décrochés selon le nombre d’appels, ${count} organismes, ${scope} ; ${outside}. Moins il y a d’appels, plus le hasard écarte les taux : entre les limites, il suffit à expliquer la distance au taux commun.`,
  outside: (outside: number, count: string) =>
    outside === 0
      ? 'aucun n’est hors des limites à 95 %'
      : `${outside} des ${count} ${outside === 1 ? 'est' : 'sont'} hors des limites à 95 %`,
  scopeSector: (sector: string) => `secteur ${sector}`,
  scopeAll: (sector: string, count: number) =>
    `tous secteurs, car le secteur ${sector} ${count === 0 ? 'n’en a aucun' : `n’en a que ${count}`} avec un taux`,
  foot: (law: string) =>
    `Taux commun : celui de tous ces appels, chaque organisme pesant son effectif efficace. Limites du test du score, taux commun ± z √(taux commun × (1 − taux commun) ÷ n), sur l’effectif efficace (Spiegelhalter 2005, approximation normale), ${law}. À lui seul, le hasard place un taux sur vingt hors des limites à 95 %, un sur cinq cents hors de celles à 99,8 %.`,
  normal: 'loi normale',
  student: (degrees: string) => `loi de Student à ${degrees} degrés de liberté`,
  caption: 'Taux de décroché et limites, par organisme',
  columns: {
    organisation: 'Organisme',
    interval: 'Intervalle à 95 %',
    n: 'Effectif efficace',
    place: 'Place',
  },
  axis: 'appels, en effectif efficace',
  axisShort: 'appels (effectif efficace)',
  limits: {
    inner: 'limite à 95 %',
    outer: 'limite à 99,8 %',
    reference: (figure: string) => `taux commun ${figure}`,
  },
  limitsShort: { inner: '95 %', outer: '99,8 %', reference: (figure: string) => figure },
  point: (name: string, rate: string, n: string) => `${name}, ${rate}, n = ${n}`,
  summary: ({ count, reference, lowest, highest, fewest, most }: Summary) =>
    `${count} organismes autour d’un taux commun de ${reference} : de ${lowest.figure} (${lowest.name}) à ${highest.figure} (${highest.name}), effectif efficace de ${fewest} à ${most} appels.`,
  tooFew: (count: number, fewest: number) =>
    `Pas de graphique en entonnoir : ${count === 0 ? 'aucun organisme n’a' : count === 1 ? 'un seul organisme a' : `${count} organismes ont`} un taux de décroché dans cette campagne, il en faut ${fewest} pour un taux commun qui ne soit pas surtout le leur.`,
};

const en: WordsOf<typeof fr> = {
  citation: (name) => `${name}, among others`,
  places: {
    inside: (rate, reference) => `${rate}: a rate that chance alone explains around ${reference}`,
    above_inner: (rate, reference) => `${rate}: above the 95% limit around ${reference}, below the 99.8% one`,
    above_outer: (rate, reference) => `${rate}: above both limits, 95 and 99.8%, around ${reference}`,
    below_inner: (rate, reference) => `${rate}: below the 95% limit around ${reference}, above the 99.8% one`,
    below_outer: (rate, reference) => `${rate}: below both limits, 95 and 99.8%, around ${reference}`,
  },
  placesShort: {
    inside: 'between the limits',
    above_inner: 'above 95%',
    above_outer: 'above 99.8%',
    below_inner: 'below 95%',
    below_outer: 'below 99.8%',
  },
  sub: (count, scope, outside) =>
    `Share of calls answered against the number of calls, ${count} organisations, ${scope}; ${outside}. The fewer the calls, the further chance scatters the rates: between the limits it is enough to explain the distance from the common rate.`,
  outside: (outside, count) =>
    outside === 0
      ? 'none lies beyond the 95% limits'
      : `${outside} of ${count} ${outside === 1 ? 'lies' : 'lie'} beyond the 95% limits`,
  scopeSector: (sector) => `${sector} sector`,
  scopeAll: (sector, count) =>
    `all sectors, since the ${sector} sector has ${count === 0 ? 'none' : `only ${count}`} with a rate`,
  foot: (law) =>
    `Common rate: that of all these calls, each organisation weighing its effective n. Limits of the score test, common rate ± z √(common rate × (1 − common rate) ÷ n), on the effective n (Spiegelhalter 2005, normal approximation), ${law}. Chance alone puts one rate in twenty beyond the 95% limits, one in five hundred beyond the 99.8% ones.`,
  normal: 'normal law',
  student: (degrees) => `Student’s law with ${degrees} degrees of freedom`,
  caption: 'Pick-up rates and limits, by organisation',
  columns: { organisation: 'Organisation', interval: '95% interval', n: 'Effective n', place: 'Place' },
  axis: 'calls, as effective n',
  axisShort: 'calls (effective n)',
  limits: { inner: '95% limit', outer: '99.8% limit', reference: (figure) => `common rate ${figure}` },
  limitsShort: { inner: '95%', outer: '99.8%', reference: (figure) => figure },
  point: (name, rate, n) => `${name}, ${rate}, n = ${n}`,
  summary: ({ count, reference, lowest, highest, fewest, most }) =>
    `${count} organisations around a common rate of ${reference}: from ${lowest.figure} (${lowest.name}) to ${highest.figure} (${highest.name}), effective n from ${fewest} to ${most} calls.`,
  tooFew: (count, fewest) =>
    `No funnel plot: ${count === 0 ? 'no organisation has' : count === 1 ? 'one organisation has' : `${count} organisations have`} a pick-up rate in this campaign, and it takes ${fewest} for a common rate that is not mostly their own.`,
};

/** The funnel plot of an organisation among its peers: drawing, sentence and table. */
export const peerFunnelWords: InEachLanguage<typeof fr> = { fr, en };
