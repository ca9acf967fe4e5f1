import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  profiles: {
    sub: (campaign: string) => `Mêmes questions, mêmes horaires, plusieurs façons de se présenter. ${campaign}.`,
    foot: 'Différences entre profils : comparaisons deux à deux (Newcombe), correction de Holm, seuil de 5 %. « Non démontrée » ne veut pas dire « nulle ».',
    citation: (name: string) => `${name}, par profil d’appelant`,
    block: (indicator: string, said: string) => `${indicator} : ${said}`,
    row: (profile: string, figure: string) => `${profile}, ${figure}`,
    list: (parts: readonly string[]) => parts.join(' ; '),
    caption: 'Par profil d’appelant',
    profile: 'Profil',
    share: 'Part',
    chart: 'Graphique de 0 à 100 %',
  },
  secondary: (campaign: string) => `Mesures secondaires, ${campaign}`,
  beside: {
    measured: 'Mesuré par appels mystères',
    official: 'Déclaré par l’organisme',
    notMeasured: 'Non mesuré : aucune campagne publiée n’a appelé cet organisme.',
    /** `years`: two or more, in words. */
    apart: (years: string, earlier: string, later: string) =>
      `${years} ans séparent les deux chiffres (${earlier} et ${later}) : l’écart peut venir de là aussi.`,
    outOf: 'Rapporté à',
    n: 'Effectif',
    source: 'Source',
    interval: (interval: string) => `, intervalle à 95 % : ${interval}`,
    denominators: {
      sequences: 'tous les appels passés, les tentatives d’un même appel comptant ensemble',
      unknown: 'non publiée',
    } as Readonly<Record<string, string>>,
  },
  interval: 'intervalle à 95 % :',
};

const en: WordsOf<typeof fr> = {
  profiles: {
    sub: (campaign) => `The same questions, the same hours, several ways of presenting oneself. ${campaign}.`,
    foot: 'Differences between profiles: compared two by two (Newcombe), Holm’s correction, 5% level. “Not demonstrated” does not mean “none”.',
    citation: (name) => `${name}, by caller profile`,
    block: (indicator, said) => `${indicator}: ${said}`,
    row: (profile, figure) => `${profile}, ${figure}`,
    list: (parts) => parts.join('; '),
    caption: 'By caller profile',
    profile: 'Profile',
    share: 'Share',
    chart: 'Chart from 0 to 100%',
  },
  secondary: (campaign) => `Secondary measures, ${campaign}`,
  beside: {
    measured: 'Measured by mystery calls',
    official: 'Declared by the organisation',
    notMeasured: 'Not measured: no published campaign has called this organisation.',
    apart: (years, earlier, later) =>
      `${years} years lie between the two figures (${earlier} and ${later}): the difference may come from that as well.`,
    outOf: 'Out of',
    n: 'Number',
    source: 'Source',
    interval: (interval) => `, 95% interval: ${interval}`,
    denominators: {
      sequences: 'all calls made, the attempts of one call counted together',
      unknown: 'not published',
    },
  },
  interval: '95% interval:',
};

/** Smaller sections of an organisation's page: profiles, secondary measures, the official figure beside the measured one. */
export const measuresWords: InEachLanguage<typeof fr> = { fr, en };
