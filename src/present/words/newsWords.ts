import { elide } from '../elide.ts';
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
  campaignDays: {
    calls: (days: string) => `Appels : ${days}.`,
    published: (days: string) => `Relevé : ${days}.`,
  },
  campaignBy: {
    calls: (operator: string) => `Appels faits par : ${operator}.`,
    published: (operator: string) => `Éditeur : ${operator}.`,
  },
  organisationIn: (organisation: string, campaign: string) => `${organisation}, ${campaign}`,
  organisationNone: 'Aucun chiffre à citer seul : effectif trop faible ou non publié. Tout est sur la page.',
  erratum: (subject: string) => `Rectificatif : ${subject}`,
  erratumChange: (before: string, after: string) => `« ${before} » devient « ${after} ».`,
  reply: (organisation: string, campaign: string) => `Réponse ${elide('de', organisation)} : ${campaign}`,
  categories: { campaign: 'Campagne', erratum: 'Rectificatif', reply: 'Réponse' },
};

const en: WordsOf<typeof fr> = {
  fictional: (text) => `FICTITIOUS DATA – DONNÉES FICTIVES. ${text}`,
  everything: 'campaigns, corrections and replies',
  feedTitle: (site, what) => `${site}: ${what}`,
  subtitle: 'Each publication, each figure corrected, each reply of an organisation.',
  campaign: { calls: (title) => `Campaign published: ${title}`, published: (title) => `Figures quoted: ${title}` },
  campaignDays: { calls: (days) => `Calls: ${days}.`, published: (days) => `Survey: ${days}.` },
  campaignBy: {
    calls: (operator) => `Calls made by: ${operator}.`,
    published: (operator) => `Publisher: ${operator}.`,
  },
  organisationIn: (organisation, campaign) => `${organisation}, ${campaign}`,
  organisationNone:
    'No figure to quote on its own: too few calls, or their number is not published. Everything is on the page.',
  erratum: (subject) => `Correction: ${subject}`,
  erratumChange: (before, after) => `“${before}” becomes “${after}”.`,
  reply: (organisation, campaign) => `Reply of ${organisation}: ${campaign}`,
  categories: { campaign: 'Campaign', erratum: 'Correction', reply: 'Reply' },
};

/** Feeds: what is new, for readers of news. */
export const newsWords: InEachLanguage<typeof fr> = { fr, en };
