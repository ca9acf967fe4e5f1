import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  pageTitle: (name: string, rate: string) => `${name} : ${rate} d’appels décrochés`,
  descriptionNone: (name: string) => `${name} : aucun chiffre publié à ce jour.`,
  descriptionOthers: (name: string) => `${name} : les chiffres publiés par d’autres, avec leur base et leur source.`,
  description: (name: string, rate: string, said: string, campaign: string) => `${name} : ${rate}${said} ${campaign}.`,
  rateOfCalls: (rate: string) => `${rate} d’appels décrochés. `,
  /** Whatever the gender of the name. */
  fictional: '(organisme fictif)',
  territory: (codes: readonly string[]) => `${codes.length > 1 ? 'départements' : 'département'} ${codes.join(', ')}`,
  until: (year: string) => `jusqu’en ${year}`,
  since: (year: string) => `depuis ${year}`,
  successor: 'Aujourd’hui :',
  successorNote: 'Les chiffres d’avant restent sous ce nom.',
  predecessor: 'Auparavant :',
  predecessorRate: (rate: string, campaign: string) =>
    `${rate} d’appels décrochés (${campaign}) : ce chiffre reste sous l’ancien nom et ne se prolonge pas ici`,
  predecessorNone: 'ses chiffres restent sous ce nom',
  unmeasured: {
    nothing: 'Pas encore de chiffre : aucune campagne publiée n’a appelé cet organisme.',
    others:
      'Personne n’a encore mesuré, par des appels, si cet organisme décroche. Voici ce que d’autres ont publié sur lui.',
  },
  /** Under the number, before what is known of it. */
  when: 'Quand appeler :',
  whenUnknown: 'on ne le sait pas encore',
  erratum: 'Rectificatif',
  allCorrections: 'Toutes les corrections',
  contents: 'Sur cette page',
  files: {
    own: 'Tous ses chiffres, JSON',
    all: 'Tous les organismes, CSV',
    breakdown: 'Détail par question, jour et profil, CSV',
    attempts: 'Ses appels un par un, toutes campagnes, CSV',
  },
  subject: (question: string) => `Sujet de l’appel. ${question}`,
  answersCaption: 'Réponses, chiffres publiés',
  publishedCaption: 'Chiffres d’autres éditeurs, par indicateur, du plus récent au plus ancien',
  publishedFrom: (campaign: string) => `D’après « ${campaign} »`,
  coming: (date: string, title: string) => `Prochaine campagne annoncée : ${title} (${date}).`,
  noneComing: 'Aucune campagne n’est annoncée pour lui.',
};

const en: WordsOf<typeof fr> = {
  pageTitle: (name, rate) => `${name}: ${rate} of calls answered`,
  descriptionNone: (name) => `${name}: no figure published to date.`,
  descriptionOthers: (name) => `${name}: the figures that others have published, with their base and their source.`,
  description: (name, rate, said, campaign) => `${name}: ${rate}${said} ${campaign}.`,
  rateOfCalls: (rate) => `${rate} of calls answered. `,
  fictional: '(fictitious)',
  territory: (codes) => `${codes.length > 1 ? 'départements' : 'département'} ${codes.join(', ')}`,
  until: (year) => `until ${year}`,
  since: (year) => `since ${year}`,
  successor: 'Today:',
  successorNote: 'Earlier figures stay under this name.',
  predecessor: 'Formerly:',
  predecessorRate: (rate, campaign) =>
    `${rate} of calls answered (${campaign}): that figure stays under the former name and is not continued here`,
  predecessorNone: 'its figures stay under that name',
  unmeasured: {
    nothing: 'No figure yet: no published campaign has called this organisation.',
    others:
      'Nobody has yet measured, by calling, whether this organisation answers. Here is what others have published about it.',
  },
  when: 'When to call:',
  whenUnknown: 'nobody knows yet',
  erratum: 'Correction',
  allCorrections: 'All corrections',
  contents: 'On this page',
  files: {
    own: 'All its figures, JSON',
    all: 'All organisations, CSV',
    breakdown: 'By question, day and profile, CSV',
    attempts: 'Its calls one by one in all campaigns, CSV',
  },
  subject: (question) => `Subject of the call. ${question}`,
  answersCaption: 'Answers, published figures',
  publishedCaption: 'Figures of other publishers, by indicator, newest first',
  publishedFrom: (campaign) => `From “${campaign}”`,
  coming: (date, title) => `Next campaign announced: ${title} (${date}).`,
  noneComing: 'No campaign has been announced for it.',
};

/** The page of an organisation: its head, its files, and what it says around figures. */
export const organisationWords: InEachLanguage<typeof fr> = { fr, en };
