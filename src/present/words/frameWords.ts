import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  skip: 'Aller au contenu',
  home: 'accueil',
  tagline: 'le baromètre indépendant de l’accueil téléphonique',
  mainNav: 'Principale',
  footerNav: 'Pied de page',
  menu: 'Menu',
  rankings: 'Classement',
  organisations: 'Organismes',
  whenToCall: 'Quand appeler',
  places: 'Territoires',
  compare: 'Comparer',
  campaigns: 'Campagnes',
  questions: 'Questions posées',
  method: 'Méthode',
  data: 'Données',
  dataAndApi: 'Données et API',
  corrections: 'Corrections',
  replies: 'Droit de réponse',
  about: 'Qui paie, qui appelle',
  legal: 'Mentions légales',
  privacy: 'Confidentialité',
  accessibility: 'Accessibilité',
  sitePlan: 'Plan du site',
  groups: { read: 'Consulter', check: 'Vérifier', site: 'Le site' },
  fictionalTitle: (title: string) => `[DONNÉES FICTIVES] ${title}`,
  fictionalBand: {
    mark: 'DONNÉES FICTIVES',
    label: 'Avertissement',
    text: 'Organismes, appels et chiffres de cette page sont inventés pour la démonstration.',
  },
  toSite: 'Revenir aux chiffres réels',
  toDemonstration: 'Voir la démonstration, sur des données fictives',
  feed: 'Publications, rectificatifs et réponses',
  feedOf: (about: string) => `${about} : publications, rectificatifs et réponses`,
  /** This page in the other language, in that language. */
  otherLanguage: 'English',
  callsLikeYou:
    'appelle comme vous, avec les questions que tout le monde pose, et publie ce qui se passe : chaque chiffre, sa base, ses erreurs.',
  gathers:
    'réunit ce que l’on sait de l’accueil téléphonique : qui décroche, pour quelle réponse, d’après quelle source. Ses propres appels n’ont pas commencé.',
};

const en: WordsOf<typeof fr> = {
  skip: 'Skip to content',
  home: 'home',
  tagline: 'the independent barometer of telephone service in France',
  mainNav: 'Main',
  footerNav: 'Footer',
  menu: 'Menu',
  rankings: 'Rankings',
  organisations: 'Organisations',
  whenToCall: 'When to call',
  places: 'Places',
  compare: 'Compare',
  campaigns: 'Campaigns',
  questions: 'Questions asked',
  method: 'Method',
  data: 'Data',
  dataAndApi: 'Data and API',
  corrections: 'Corrections',
  replies: 'Right of reply',
  about: 'Who pays, who calls',
  legal: 'Legal notice',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  sitePlan: 'Site map',
  groups: { read: 'Read', check: 'Check', site: 'The site' },
  fictionalTitle: (title) => `[FICTITIOUS DATA – DONNÉES FICTIVES] ${title}`,
  fictionalBand: {
    mark: 'FICTITIOUS DATA – DONNÉES FICTIVES',
    label: 'Warning',
    text: 'Organisations, calls and figures of this page are invented for the demonstration.',
  },
  toSite: 'Back to the real figures',
  toDemonstration: 'See the demonstration, on fictitious data',
  feed: 'Publications, corrections and replies',
  feedOf: (about) => `${about}: publications, corrections and replies`,
  otherLanguage: 'Français',
  callsLikeYou:
    'calls as you do, with the questions that everybody asks, and publishes what happens: each figure, its base, its errors.',
  gathers:
    'brings together what is known of telephone service in France: who picks up, with what answer, according to which source. Its own calls have not begun.',
};

/** Masthead, footer and what surrounds every page. */
export const frameWords: InEachLanguage<typeof fr> = { fr, en };
