import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  call: (number: string) => `Appeler le ${number}`,
  fictionalNumber: 'numéro fictif',
  readOn: (date: string) => `numéro lu le ${date}`,
  readIn: (period: string) => `numéro lu dans une page de ${period}`,
  noSource: 'numéro sans source : à vérifier',
  sourceOfNumber: 'source du numéro',
  noNumber: 'Numéro, prix et horaires : aucune source datée ne nous les donne.',
  noPrice: 'prix : aucune source datée',
  prices: {
    free: 'service et appel gratuits',
    call: 'service gratuit + prix d’un appel',
    premium: 'appel surtaxé',
  },
  noPhone: 'numéro : aucune source datée',
  neither: 'numéro et horaires : aucune source datée',
  noHours: 'horaires : aucune source datée',
  siteLink: 'site de l’organisme',
  source: 'source',
  since: (date: string) => `valables depuis le ${date}`,
  undated: 'source non datée : à vérifier',
  stale: (days: number) => `fiche de plus de ${days} jours : à vérifier`,
  /** « lundi-vendredi » */
  days: (first: string, last: string) => `${first}-${last}`,
  twoDays: (first: string, last: string) => `${first} et ${last}`,
  onDays: (days: string, hours: string) => `${days}, ${hours}`,
  between: ' ; ',
};

const en: WordsOf<typeof fr> = {
  call: (number) => `Call ${number}`,
  fictionalNumber: 'fictitious number',
  readOn: (date) => `number read ${date}`,
  readIn: (period) => `number read in a page of ${period}`,
  noSource: 'number without a source: check it',
  sourceOfNumber: 'source of the number',
  noNumber: 'Number, price and hours: no dated source gives them to us.',
  noPrice: 'price: no dated source',
  prices: {
    free: 'service and call free of charge',
    call: 'free service + price of a call',
    premium: 'surcharged call',
  },
  noPhone: 'number: no dated source',
  neither: 'number and hours: no dated source',
  noHours: 'hours: no dated source',
  siteLink: 'the organisation’s site',
  source: 'source',
  since: (date) => `in force since ${date}`,
  undated: 'undated source: check it',
  stale: (days) => `older than ${days} days: check it`,
  days: (first, last) => `${first}–${last}`,
  twoDays: (first, last) => `${first} and ${last}`,
  onDays: (days, hours) => `${days}, ${hours}`,
  between: '; ',
};

/** How to reach an organisation: number, price, hours, each with what its source says. */
export const contactWords: InEachLanguage<typeof fr> = { fr, en };
