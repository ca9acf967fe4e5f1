import { numberInWords } from '../numberInWords.ts';
import { NO_BREAK } from '../spaces.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: (sector: string | undefined) => `Classement${sector ? `, ${sector}` : ''} : qui décroche ?`,
  titleOf: (indicator: string, sector: string | undefined) => `Classement${sector ? `, ${sector}` : ''} : ${indicator}`,
  /** Where nobody was called. */
  titleUncalled: (sector: string | undefined) => `${sector ? `${sector} : c` : 'C'}e que d’autres ont publié`,
  /** Headlines: no full stop. */
  ask: 'Qui décroche ?',
  askOf: (sector: string) => `${sector} : qui décroche ?`,
  uncalled: (sector: string) => `${sector} : qui décroche ? Aucun appel ne le dit encore`,
  aloneFirst: (name: string, others: string, figure: string, inSector: boolean) =>
    `${name} a décroché plus souvent que les ${others} autres organismes classés${inSector ? ' de son secteur' : ''} : ${figure} des appels`,
  aloneFirstBy: (indicator: string, name: string, figure: string, inSector: boolean) =>
    `${indicator} : ${name} se distingue de tous les autres${inSector ? ' de son secteur' : ''}, à ${figure}`,
  /** @param open others are told from nobody, and may be first as well */
  canBeFirst: (count: number, range: string, inSector: boolean, open: boolean) =>
    count === 1
      ? `Un organisme devance quelqu’un${inSector ? ' dans son secteur' : ''} et peut être premier : il a décroché ${range} des appels`
      : `${capital(numberInWords(count, 'fr'))} organismes ${open ? 'devancent quelqu’un et ' : ''}peuvent être premiers${inSector ? ' de leur secteur' : ''} : ils ont décroché ${range} des appels`,
  canBeFirstBy: (indicator: string, count: number, range: string, inSector: boolean, open: boolean) =>
    count === 1
      ? `${indicator} : un organisme devance quelqu’un${inSector ? ' dans son secteur' : ''} et peut être premier, ${range}`
      : `${indicator} : ${numberInWords(count, 'fr')} organismes ${open ? 'devancent quelqu’un et ' : ''}peuvent être premiers${inSector ? ' de leur secteur' : ''}, ${range}`,
  /** Of nobody is anything known of the place. */
  undecided: (count: number, range: string, inSector: boolean) =>
    `Les ${numberInWords(count, 'fr')} organismes${inSector ? ' du secteur' : ''} ne se départagent pas : ils ont décroché ${range} des appels`,
  undecidedBy: (indicator: string, count: number, range: string, inSector: boolean) =>
    `${indicator} : les ${numberInWords(count, 'fr')} organismes${inSector ? ' du secteur' : ''} ne se départagent pas, ${range}`,
  /** @param said what is known of the others */
  andOpen: (said: string, count: number) =>
    `${said} ; ${numberInWords(count, 'fr')} ${count === 1 ? 'autre ne se départage' : 'autres ne se départagent'} de personne`,
  notRankedBy: (indicator: string) => `${indicator} : les chiffres, sans classement`,
  rankIsInterval: `Le rang est un intervalle : « 2e${NO_BREAK}à${NO_BREAK}6e » veut dire que les appels ne permettent pas de trancher entre ces places.`,
  noCampaign:
    'Aucune campagne publiée n’a appelé ces organismes. Ce que d’autres ont publié sur eux ne se classe pas avec des appels mystères.',
  noCall: 'Aucun appel mystère publié ici.',
  withoutScript:
    'Sans script, le classement ne se filtre pas : il est ici entier, et chaque secteur a le sien, plus haut.',
  sectors: 'Secteurs',
  everyone: 'Tous',
  indicator: 'Indicateur',
  families: {
    reach: 'Joindre quelqu’un',
    whole: 'De l’appel à la réponse',
    answer: 'La réponse obtenue',
    wait: 'Le temps passé',
    other: 'Autres mesures',
  },
  /** After an indicator that compares only where the same questions were asked. */
  perSector: 'par secteur',
  more: 'Les autres classements de cette campagne',
  moreNote:
    'Chaque ligne est un organisme, dans l’ordre du tableau auquel le titre mène (sans rang, l’alphabet) : le point est son chiffre, le trait son intervalle à 95 %.',
  /** @param alone the one is ahead of all others */
  canBe: (count: number, alone: boolean) =>
    alone ? '1 premier, de façon établie' : `${count} ${count === 1 ? 'peut être premier' : 'peuvent être premiers'}`,
  /** @param ahead of those that may be first, who is ahead of somebody */
  openToo: (ahead: number, open: number) =>
    `${ahead} ${ahead === 1 ? 'devance quelqu’un et peut être premier' : 'devancent quelqu’un et peuvent être premiers'}, ${open} ${open === 1 ? 'ne se départage' : 'ne se départagent'} de personne`,
  noneApart: 'ne se départagent pas',
  unrankedHere: 'chiffres sans rang',
  elsewhere: 'Ce que d’autres ont publié',
  newestFigures:
    'De chaque mesure le dernier relevé où figurent au moins trois organismes ; les autres chiffres sont dans la table.',
  elsewhereNote:
    'Le dernier chiffre de chaque éditeur. Rond creux : ni intervalle ni rang, pour la raison dite à côté du chiffre.',
  otherOrganisations: 'Sans classement ici',
  otherOrganisationsNote: 'Ces organismes n’ont pas été appelés dans cette campagne.',
  organisations: 'Les organismes',
};

const en: WordsOf<typeof fr> = {
  title: (sector) => `Rankings${sector ? `, ${sector}` : ''}: who picks up?`,
  titleOf: (indicator, sector) => `Rankings${sector ? `, ${sector}` : ''}: ${indicator}`,
  titleUncalled: (sector) => `${sector ? `${sector}: w` : 'W'}hat others have published`,
  ask: 'Who picks up?',
  askOf: (sector) => `${sector}: who picks up?`,
  uncalled: (sector) => `${sector}: who picks up? No call says so yet`,
  aloneFirst: (name, others, figure, inSector) =>
    `${name} picked up more often than the ${others} other organisations ranked${inSector ? ' in its sector' : ''}: ${figure} of calls`,
  aloneFirstBy: (indicator, name, figure, inSector) =>
    `${indicator}: ${name} stands apart from all others${inSector ? ' in its sector' : ''}, at ${figure}`,
  canBeFirst: (count, range, inSector, open) =>
    count === 1
      ? `One organisation is ahead of another${inSector ? ' in its sector' : ''} and could be first: it picked up ${range} of calls`
      : `${capital(numberInWords(count, 'en'))} organisations ${open ? 'are ahead of another and ' : ''}could be first${inSector ? ' in their sector' : ''}: they picked up ${range} of calls`,
  canBeFirstBy: (indicator, count, range, inSector, open) =>
    count === 1
      ? `${indicator}: one organisation is ahead of another${inSector ? ' in its sector' : ''} and could be first, ${range}`
      : `${indicator}: ${numberInWords(count, 'en')} organisations ${open ? 'are ahead of another and ' : ''}could be first${inSector ? ' in their sector' : ''}, ${range}`,
  undecided: (count, range, inSector) =>
    `The ${numberInWords(count, 'en')} organisations${inSector ? ' of the sector' : ''} cannot be told apart: they picked up ${range} of calls`,
  undecidedBy: (indicator, count, range, inSector) =>
    `${indicator}: the ${numberInWords(count, 'en')} organisations${inSector ? ' of the sector' : ''} cannot be told apart, ${range}`,
  andOpen: (said, count) =>
    `${said}; ${numberInWords(count, 'en')} ${count === 1 ? 'other cannot' : 'others cannot'} be told from anyone`,
  notRankedBy: (indicator) => `${indicator}: the figures, without a ranking`,
  rankIsInterval: `A rank is an interval: “2nd${NO_BREAK}to${NO_BREAK}6th” means that the calls cannot settle which of these places it holds.`,
  noCampaign:
    'No published campaign has called these organisations. What others have published about them is not ranked with mystery calls.',
  noCall: 'No mystery call published here.',
  withoutScript:
    'Without scripts the ranking cannot be filtered: here it is whole, and each sector has its own, above.',
  sectors: 'Sectors',
  everyone: 'All',
  indicator: 'Indicator',
  families: {
    reach: 'Reaching someone',
    whole: 'From call to answer',
    answer: 'The answer given',
    wait: 'Time spent',
    other: 'Other measures',
  },
  perSector: 'by sector',
  more: 'The other rankings of this campaign',
  moreNote:
    'Each line is an organisation, in the order of the table that its title leads to (without ranks, the alphabet): the point is its figure, the line its 95% interval.',
  canBe: (count, alone) => (alone ? '1 first, established' : `${count} could be first`),
  openToo: (ahead, open) => `${ahead} ahead of another and could be first, ${open} cannot be told from anyone`,
  noneApart: 'cannot be told apart',
  unrankedHere: 'figures without ranks',
  elsewhere: 'What others have published',
  newestFigures:
    'Of each measure the latest survey that holds at least three organisations; the other figures are in the table.',
  elsewhereNote:
    'The latest figure of each publisher. Hollow point: neither interval nor rank, for the reason beside the figure.',
  otherOrganisations: 'Not ranked here',
  otherOrganisationsNote: 'These organisations were not called in this campaign.',
  organisations: 'Organisations',
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** The pages of rankings. */
export const rankingWords: InEachLanguage<typeof fr> = { fr, en };
