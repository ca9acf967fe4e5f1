import type { InEachLanguage, WordsOf } from './WordsOf.ts';

type Nouns = readonly [one: string, many: string];

const fr = {
  title: 'Campagnes',
  lead: 'Ce qui a été mesuré, quand et par qui.',
  count: ['campagne ou relevé', 'campagnes et relevés'] as Nouns,
  description: (count: string) => `${count} : ce qui a été mesuré, quand et par qui.`,
  coming: 'À venir',
  calls: 'Appels mystères',
  callsNote: 'Des enquêteurs ont composé le numéro public et compté.',
  published: 'Chiffres d’autres éditeurs',
  publishedNote:
    'Rapports officiels, enquêtes de satisfaction, médiateurs, et appels mystères dont le taux de décroché n’est pas publié : chacun sa définition.',
  publishers: 'Par éditeur',
  publishersNote: 'Les mêmes relevés, rangés par celui qui les a publiés.',
  unknownPublisher: 'Éditeur non précisé',
  none: 'Aucune campagne publiée à ce jour.',
  callCount: ['appel', 'appels'] as Nouns,
  figureCount: ['chiffre repris', 'chiffres repris'] as Nouns,
  organisations: ['organisme', 'organismes'] as Nouns,
};

const en: WordsOf<typeof fr> = {
  title: 'Campaigns',
  lead: 'What was asked, when, by whom, and in how many calls.',
  count: ['campaign or set of figures', 'campaigns and sets of figures'],
  description: (count) => `${count}: what was asked, when, by whom, in how many calls.`,
  coming: 'To come',
  calls: 'Mystery calls',
  callsNote: 'Callers dialled the public number and counted.',
  published: 'Other publishers’ figures',
  publishedNote:
    'Official reports, satisfaction surveys, ombudsmen, and mystery calls whose pick-up rate is not published: each with its own definition.',
  publishers: 'By publisher',
  publishersNote: 'The same sets of figures, by whoever published them.',
  unknownPublisher: 'Publisher not stated',
  none: 'No campaign published so far.',
  callCount: ['call', 'calls'],
  figureCount: ['figure quoted', 'figures quoted'],
  organisations: ['organisation', 'organisations'],
};

/** The list of campaigns. */
export const campaignsWords: InEachLanguage<typeof fr> = { fr, en };
