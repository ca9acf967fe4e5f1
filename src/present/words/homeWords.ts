import { quoted } from '../quoted.ts';
import { elide } from '../elide.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Le baromètre indépendant de l’accueil téléphonique',
  description:
    'Qui décroche, au bout de combien de tentatives, et la réponse est-elle juste ? Mesuré par des appels mystères.',
  next: (date: string, title: string) => `Prochaine publication, le ${date} : ${quoted(title, 'fr')}.`,
  kicker: 'Peut-on joindre quelqu’un ?',
  nothing: { title: 'Aucun résultat n’est encore publié', sub: 'La méthode, elle, est déjà écrite.' },
  newest: {
    by: (publisher: string) => `Chiffres publiés : ${publisher}.`,
    byOthers: 'Chiffres publiés par d’autres.',
    all: (count: string) => `Tous les chiffres et leurs sources (${count})`,
  },
  sectors: 'Par secteur',
  /** What is known of a sector. */
  elsewhere: 'chiffres d’autres éditeurs',
  noFigure: 'aucun chiffre pour l’instant',
  organisations: (count: string) => `${count} organismes`,
  latest: 'Derniers appels mystères',
  called: ['organisme appelé', 'organismes appelés'] as readonly [string, string],
  calledBy: (organisations: string, by: string) => `${organisations} par ${by}.`,
  independence: {
    label: 'Indépendance',
    title: 'Indépendant, vérifiable',
    unknown: 'Qui finance ce site : à compléter par l’éditeur.',
    rule: 'Chaque chiffre a sa base et sa source ; chaque correction reste visible.',
    link: 'Qui paie, qui appelle',
  },
  changes: {
    title: 'Qu’est-ce qui a changé ?',
    note: 'Depuis la campagne d’avant, au même protocole.',
    all: (campaign: string) => `Toutes, ${campaign}`,
  },
  how: {
    title: 'Comment mesure-t-on ?',
    notYet: (name: string) =>
      `Les appels ${elide('de', name)} n’ont pas commencé : les chiffres de cette page sont ceux d’autres éditeurs. Voici les règles des nôtres.`,
    steps: [
      {
        title: 'Nous appelons comme vous.',
        text: 'Une question banale, un numéro public, aux heures d’ouverture. Sans réponse, nous rappelons : trois tentatives font un appel.',
      },
      {
        title: 'Nous jugeons la réponse sur pièces.',
        text: 'Ce qu’elle doit contenir est écrit avant le premier appel.',
      },
      {
        title: 'Nous disons ce que nous ne savons pas.',
        text: 'Chaque part a sa base et son intervalle ; sous 100 appels, pas de rang.',
      },
    ] as readonly { readonly title: string; readonly text: string }[],
    method: 'La méthode',
  },
};

const en: WordsOf<typeof fr> = {
  title: 'The independent barometer of telephone service in France',
  description: 'Who answers, after how many attempts, and is the answer right? Measured by mystery calls.',
  next: (date, title) => `Next publication, ${date}: ${quoted(title, 'en')}.`,
  kicker: 'Can you get hold of somebody?',
  nothing: { title: 'No result has been published yet', sub: 'The method has been written already.' },
  newest: {
    by: (publisher) => `Figures published by ${publisher}.`,
    byOthers: 'Figures published by others.',
    all: (count) => `All figures and their sources (${count})`,
  },
  sectors: 'By sector',
  elsewhere: 'other publishers’ figures',
  noFigure: 'no figure yet',
  organisations: (count) => `${count} organisations`,
  latest: 'Latest mystery calls',
  called: ['organisation called', 'organisations called'],
  calledBy: (organisations, by) => `${organisations} by ${by}.`,
  independence: {
    label: 'Independence',
    title: 'Independent, verifiable',
    unknown: 'Who pays for this site: to be filled in by the publisher.',
    rule: 'Each figure has its base and its source; each correction remains visible.',
    link: 'Who pays, who calls',
  },
  changes: {
    title: 'What has changed?',
    note: 'Since the campaign before, under the same protocol.',
    all: (campaign) => `All of them, ${campaign}`,
  },
  how: {
    title: 'How do we measure?',
    notYet: (name) =>
      `The calls of ${name} have not begun: the figures of this page are those of other publishers. These are the rules for ours.`,
    steps: [
      {
        title: 'We call as you do.',
        text: 'An ordinary question, a public number, in opening hours. Without an answer we call again: three attempts make a call.',
      },
      {
        title: 'We judge answers by the book.',
        text: 'What an answer must contain is written before the first call.',
      },
      {
        title: 'We say what we do not know.',
        text: 'Each share has its base and its interval; under 100 calls there is no rank.',
      },
    ],
    method: 'The method',
  },
};

/** The front page; its finding speaks by `homeFindingWords`. */
export const homeWords: InEachLanguage<typeof fr> = { fr, en };
