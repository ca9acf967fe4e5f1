import { capitalise } from '../capitalise.ts';
import { numberInWords } from '../numberInWords.ts';
import { plural } from '../plural.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Territoires',
  description: 'Département par département : quels organismes locaux ont un chiffre, et où personne n’a mesuré.',
  /** How many of the 101 have an organisation with a figure of its own. */
  headline: (measured: number, all: number) =>
    measured === 0
      ? 'Aucun département n’a encore de chiffre local'
      : `Dans ${plural(measured, 'fr', 'département', 'départements')} sur ${all}, un organisme local a un chiffre`,
  lead: 'Une moyenne nationale ne dit pas qui décroche près de chez vous. Ce que personne n’a mesuré sur place reste hachuré.',
  where: { start: 'Où', end: 'habitez-vous ?' },
  placeholder: '69003, Lyon, Réunion…',
  withoutScript:
    'Sans script, ce champ ne cherche pas : votre département, dont le numéro commence votre code postal, est sur la carte et dans le tableau.',
  map: {
    label: 'Les 101 départements, et combien d’organismes y ont un chiffre local',
    measured: 'au moins un organisme local a un chiffre ; le nombre dit combien',
    blank: 'aucune mesure sur place',
    skip: 'Passer la carte',
    note: 'Une case par département, à peu près à sa place ; toutes ont la même taille.',
    table: 'Le tableau des 101 départements',
    caption: 'Organismes qui ont un chiffre local, par département',
    columns: { place: 'Département', count: 'Organismes', which: 'Lesquels' },
    none: 'non mesuré',
  },
  tile: (place: string, count: number, fictional: boolean) =>
    `${place} : ${count === 0 ? 'non mesuré' : plural(count, 'fr', 'organisme', 'organismes') + (fictional ? (count > 1 ? ' fictifs' : ' fictif') : '')}`,
  local: {
    question: 'Qui a été mesuré sur place ?',
    ask: 'Le dernier chiffre connu de chaque organisme local, avec sa base.',
    none: 'Aucun organisme local n’a encore de chiffre.',
    serves: 'Où',
  },
  place: {
    headline: (where: string, count: number) =>
      count === 0
        ? `${capitalise(where)}, aucun chiffre local`
        : `${capitalise(where)}, ${numberInWords(count, 'fr')} organisme${count > 1 ? 's ont' : ' a'} un chiffre local`,
    description: (where: string) =>
      `Qui décroche ${where} : les organismes locaux qui ont un chiffre, et ce que personne n’a mesuré.`,
    lead: (of: string, count: number) =>
      count === 0
        ? `Ni campagne d’appels ni publication que nous connaissions ne porte sur un organisme ${of}.`
        : `Voici ce qui a été mesuré ou publié pour un organisme ${of}, et ce qui ne l’a pas été.`,
    all: 'Tous les territoires',
    question: 'Qui décroche ici ?',
    ask: 'Un réseau est en plusieurs caisses : la mesure de l’une ne vaut pas pour les autres.',
    notMeasured: (where: string) => `non mesuré ${where}`,
    withoutFigure: 'dans nos listes, sans chiffre publié',
    nobody: 'Aucun organisme de nos listes n’est propre à ce département.',
    measuredElsewhere: 'Mesuré ailleurs :',
    more: (count: number) => plural(count, 'fr', 'autre', 'autres'),
    wide: (count: number) => `sert ${plural(count, 'fr', 'département', 'départements')}`,
    national: {
      question: 'Et les chiffres nationaux ?',
      ask: (where: string) =>
        `Ces organismes répondent pour tout le pays. Leurs chiffres ne disent rien de ce qui se passe ${where}.`,
    },
    neighbours: {
      question: 'Et à côté ?',
      none: 'Aucun département ne le touche.',
      count: (count: number) => (count === 0 ? 'non mesuré' : plural(count, 'fr', 'organisme', 'organismes')),
    },
    postcodes: {
      question: 'Quels codes postaux ?',
      summary: (communes: number) => `${plural(communes, 'fr', 'commune', 'communes')}, par code postal`,
      also: (where: string) => `et ${where}`,
      source: 'Communes et codes postaux : Insee et La Poste, découpage administratif publié par Etalab.',
    },
  },
};

const en: WordsOf<typeof fr> = {
  title: 'Places',
  description: 'Département by département: which local bodies have a figure, and where nobody has measured.',
  headline: (measured, all) =>
    measured === 0
      ? 'No département has a local figure yet'
      : `In ${measured} of ${all} départements, a local body has a figure`,
  lead: 'A national average does not say who picks up near you. What nobody has measured on the spot stays hatched.',
  where: { start: 'Where do', end: 'you live?' },
  placeholder: '69003, Lyon, Réunion…',
  withoutScript:
    'Without script this field does not search: your département, whose number begins your postcode, is on the map and in the table.',
  map: {
    label: 'The 101 départements, and how many bodies there have a local figure',
    measured: 'at least one local body has a figure; the number says how many',
    blank: 'nothing measured on the spot',
    skip: 'Skip the map',
    note: 'One tile per département, roughly in its place; all are the same size.',
    table: 'The table of the 101 départements',
    caption: 'Bodies with a local figure, by département',
    columns: { place: 'Département', count: 'Bodies', which: 'Which' },
    none: 'not measured',
  },
  tile: (place, count, fictional) =>
    `${place}: ${count === 0 ? 'not measured' : `${String(count)}${fictional ? ' fictitious' : ''} ${count > 1 ? 'bodies' : 'body'}`}`,
  local: {
    question: 'Who has been measured locally?',
    ask: 'The latest known figure of each local body, with its base.',
    none: 'No local body has a figure yet.',
    serves: 'Where',
  },
  place: {
    headline: (where, count) =>
      count === 0
        ? `${capitalise(where)}, no local figure`
        : `${capitalise(where)}, ${numberInWords(count, 'en')} ${count > 1 ? 'bodies have' : 'body has'} a local figure`,
    description: (where) => `Who picks up ${where}: the local bodies with a figure, and what nobody has measured.`,
    lead: (of, count) =>
      count === 0
        ? `No calling campaign and no publication that we know of covers a local body ${of}.`
        : `Here is what has been measured or published for a local body ${of}, and what has not.`,
    all: 'All places',
    question: 'Who picks up here?',
    ask: 'A network is made of many local bodies: a measure of one does not hold for the others.',
    notMeasured: (where) => `not measured ${where}`,
    withoutFigure: 'in our lists, no figure published',
    nobody: 'No body in our lists belongs to this département alone.',
    measuredElsewhere: 'Measured elsewhere:',
    more: (count) => plural(count, 'en', 'other', 'others'),
    wide: (count) => `serves ${plural(count, 'en', 'département', 'départements')}`,
    national: {
      question: 'And the national figures?',
      ask: (where) => `These bodies answer for the whole country. Their figures say nothing of what happens ${where}.`,
    },
    neighbours: {
      question: 'And next door?',
      none: 'No other département touches it.',
      count: (count) => (count === 0 ? 'not measured' : plural(count, 'en', 'body', 'bodies')),
    },
    postcodes: {
      question: 'Which postcodes?',
      summary: (communes) => `${plural(communes, 'en', 'commune', 'communes')}, by postcode`,
      also: (where) => `and ${where}`,
      source: 'Communes and postcodes: Insee and La Poste, administrative divisions published by Etalab.',
    },
  },
};

/** Pages of territories: the map, and one page for each département. */
export const placesWords: InEachLanguage<typeof fr> = { fr, en };
