import { elide } from '../elide.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  producedOn: (date: string) => `Page produite le ${date}.`,
  placeholder: 'à compléter par l’éditeur',
  fields: {
    publisher: 'Éditeur',
    directorOfPublication: 'Directeur ou directrice de la publication',
    host: 'Hébergeur',
    hostLogs: 'Ce que l’hébergeur note d’une visite',
    contact: 'Contact',
    funding: 'Financement',
    callers: 'Enquêteurs',
    licence: 'Licence des données et des graphiques',
  },
  noCallsYet: (name: string) =>
    `Les appels ${elide('de', name)} n’ont pas commencé : les chiffres du site sont, pour l’instant, ceux d’autres éditeurs.`,
  about: {
    title: 'Qui paie, qui appelle',
    lead: 'Ce que fait le baromètre, ce qu’il s’interdit, et d’où vient l’argent.',
    declared: 'L’éditeur, l’argent, les enquêteurs',
  },
  legal: {
    title: 'Mentions légales',
    lead: 'Qui édite ce site, qui l’héberge, à qui écrire.',
    declared: 'L’éditeur',
  },
  privacy: {
    title: 'Confidentialité',
    lead: 'Ce que ce site et ses graphiques envoient : rien. Ce qui protège celles et ceux qui appellent, et qui répondent.',
    declared: 'Ce qui dépend de l’éditeur',
  },
  accessibility: {
    title: 'Accessibilité',
    lead: 'Ce que des machines ont vérifié, ce que personne n’a vérifié, et ce qui reste difficile.',
    declared: 'Signaler un obstacle',
  },
  replies: {
    title: 'Droit de réponse',
    lead: 'Un organisme dont parle ce site peut lui répondre. Sa réponse paraît mot pour mot, et reste aussi longtemps que le chiffre.',
    declared: 'À qui écrire, précisément',
    published: 'Les réponses publiées',
    none: 'Aucune réponse n’a été reçue à ce jour.',
    dates: (received: string, published: string) => `reçue le ${received}, publiée le ${published}`,
  },
};

const en: WordsOf<typeof fr> = {
  producedOn: (date) => `Page produced on ${date}.`,
  placeholder: 'to be filled in by the publisher',
  fields: {
    publisher: 'Publisher',
    directorOfPublication: 'Director of publication',
    host: 'Host',
    hostLogs: 'What the host writes down of a visit',
    contact: 'Contact',
    funding: 'Funding',
    callers: 'Callers',
    licence: 'Licence of data and charts',
  },
  noCallsYet: (name) =>
    `The calls of ${name} have not begun: the figures of this site are, for the time being, those of other publishers.`,
  about: {
    title: 'Who pays, who calls',
    lead: 'What the barometer does, what it forbids itself, and where the money comes from.',
    declared: 'Publisher, money, callers',
  },
  legal: {
    title: 'Legal notice',
    lead: 'Who publishes this site, who hosts it, whom to write to.',
    declared: 'The publisher',
  },
  privacy: {
    title: 'Privacy',
    lead: 'What this site and its charts send: nothing. What protects those who call, and those who answer.',
    declared: 'What depends on the publisher',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'What machines have checked, what nobody has checked, and what remains difficult.',
    declared: 'Reporting an obstacle',
  },
  replies: {
    title: 'Right of reply',
    lead: 'An organisation of which this site speaks may reply. Its reply appears word for word, and stays for as long as the figure.',
    declared: 'Whom exactly to write to',
    published: 'Replies published',
    none: 'No reply has been received so far.',
    dates: (received, published) => `received on ${received}, published on ${published}`,
  },
};

/** The pages of prose, and what the publisher alone can say on them. */
export const proseWords: InEachLanguage<typeof fr> = { fr, en };
