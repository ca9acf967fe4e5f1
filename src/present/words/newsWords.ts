import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  fictional: (text: string) => `DONNÉES FICTIVES. ${text}`,
  everything: 'campagnes, rectificatifs et réponses',
  feedTitle: (site: string, what: string) => `${site} : ${what}`,
  subtitle: 'Chaque publication, chaque chiffre corrigé, chaque réponse d’un organisme.',
  campaign: {
    calls: (title: string) => `Campagne publiée : ${title}`,
    published: (title: string) => `Chiffres repris : ${title}`,
  },
  campaignDays: (days: string) => `Terrain : ${days}.`,
  organisationIn: (organisation: string, campaign: string) => `${organisation}, ${campaign}`,
  organisationNone: 'Aucun chiffre publiable.',
  erratum: (subject: string) => `Rectificatif : ${subject}`,
  erratumChange: (before: string, after: string) => `« ${before} » devient « ${after} ».`,
  reply: (organisation: string, campaign: string) => `Réponse de ${organisation} : ${campaign}`,
  categories: { campaign: 'Campagne', erratum: 'Rectificatif', reply: 'Réponse' },
};

const en: WordsOf<typeof fr> = {
  fictional: (text) => `FICTITIOUS DATA – DONNÉES FICTIVES. ${text}`,
  everything: 'campaigns, corrections and replies',
  feedTitle: (site, what) => `${site}: ${what}`,
  subtitle: 'Each publication, each figure corrected, each reply of an organisation.',
  campaign: { calls: (title) => `Campaign published: ${title}`, published: (title) => `Figures quoted: ${title}` },
  campaignDays: (days) => `Fieldwork: ${days}.`,
  organisationIn: (organisation, campaign) => `${organisation}, ${campaign}`,
  organisationNone: 'No figure that can be published.',
  erratum: (subject) => `Correction: ${subject}`,
  erratumChange: (before, after) => `“${before}” becomes “${after}”.`,
  reply: (organisation, campaign) => `Reply of ${organisation}: ${campaign}`,
  categories: { campaign: 'Campaign', erratum: 'Correction', reply: 'Reply' },
};

/** Feeds: what is new, for readers of news. */
export const newsWords: InEachLanguage<typeof fr> = { fr, en };
