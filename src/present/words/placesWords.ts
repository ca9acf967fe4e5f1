import { capitalise } from '../capitalise.ts';
import { numberInWords } from '../numberInWords.ts';
import { plural } from '../plural.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Territoires',
  description: 'Département par département : quels organismes locaux ont un chiffre, et où personne n’a mesuré.',
  /** How many of the 101 have an organisation with a figure of its own about its telephone. */
  headline: (measured: number, all: number) =>
    measured === 0
      ? 'Aucun département n’a encore de chiffre local sur le téléphone'
      : `Dans ${plural(measured, 'fr', 'département', 'départements')} sur ${all}, un organisme local a un chiffre sur ses appels`,
  /** Départements whose only local figure is about something else. */
  others: (count: number) =>
    `Dans ${plural(count, 'fr', 'autre', 'autres')}, le seul chiffre local ne porte pas sur le téléphone.`,
  lead: 'Une moyenne nationale ne dit pas qui décroche près de chez vous. Ce que personne n’a mesuré sur place reste hachuré.',
  where: { start: 'Où', end: 'habitez-vous ?' },
  placeholder: '69003, Lyon, Réunion…',
  withoutScript:
    'Sans script, ce champ ne cherche pas : votre département, dont le numéro commence votre code postal, est sur la carte et dans le tableau.',
  map: {
    label: 'Les 101 départements, et combien d’organismes locaux y ont un chiffre',
    measured: 'au moins un organisme local a un chiffre sur ses appels',
    /** After it, where a tile has room for the number. */
    number: ' ; le nombre dit combien',
    other: 'un chiffre local, mais pas sur le téléphone',
    blank: 'aucune mesure d’un organisme local',
    skip: 'Passer la carte',
    note: 'Une case par département, à peu près à sa place ; toutes ont la même taille.',
    table: 'Le tableau des 101 départements',
    caption: 'Organismes locaux qui ont un chiffre, par département',
    columns: { place: 'Département', count: 'Organismes', which: 'Lesquels' },
    none: 'non mesuré',
  },
  /** In the table, after an organisation whose figures are about something else. */
  notAboutCalls: (name: string) => `${name} (pas sur le téléphone)`,
  tile: (place: string, count: number, fictional: boolean, other = false) =>
    `${place} : ${count === 0 ? (other ? 'un chiffre, mais pas sur le téléphone' : 'non mesuré') : plural(count, 'fr', 'organisme', 'organismes') + (fictional ? (count > 1 ? ' fictifs' : ' fictif') : '')}`,
  local: {
    question: 'Qui a été mesuré sur place ?',
    ask: 'Le dernier chiffre connu de chaque organisme local, avec sa base.',
    none: 'Aucun organisme local n’a encore de chiffre.',
    serves: 'Où',
  },
  place: {
    /** @param aboutCalls whether one of the figures is about the telephone */
    headline: (where: string, count: number, aboutCalls: boolean) =>
      count === 0
        ? `${capitalise(where)}, aucun chiffre local`
        : !aboutCalls
          ? `${capitalise(where)}, aucun chiffre local sur le téléphone`
          : `${capitalise(where)}, ${numberInWords(count, 'fr')} ${count > 1 ? 'organismes locaux ont' : 'organisme local a'} un chiffre`,
    description: (where: string) =>
      `Qui décroche ${where} : les organismes locaux qui ont un chiffre, et ce que personne n’a mesuré.`,
    lead: (of: string, count: number) =>
      count === 0
        ? `Ni campagne d’appels ni publication que nous connaissions ne porte sur un organisme ${of}.`
        : `Voici ce qui a été mesuré ou publié pour un organisme ${of}, et ce qui ne l’a pas été.`,
    all: 'Tous les territoires',
    question: 'Qui décroche ici ?',
    /** Where what is known is no figure about the telephone. */
    otherQuestion: 'Que sait-on ici ?',
    network: 'Le réseau :',
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
        `Ces chiffres valent pour le pays entier, même quand un réseau d’antennes locales répond. Ils ne disent rien de ce qui se passe ${where}.`,
    },
    neighbours: {
      question: 'Et à côté ?',
      none: 'Aucun département ne le touche.',
      count: (count: number, aboutCalls: boolean) =>
        count === 0
          ? 'non mesuré'
          : aboutCalls
            ? plural(count, 'fr', 'organisme', 'organismes')
            : 'pas sur le téléphone',
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
      ? 'No département has a local figure about the telephone yet'
      : `In ${measured} of ${all} départements, a local body has a figure about its calls`,
  others: (count) => `In ${plural(count, 'en', 'other', 'others')}, the only local figure is not about the telephone.`,
  lead: 'A national average does not say who picks up near you. What nobody has measured on the spot stays hatched.',
  where: { start: 'Where do', end: 'you live?' },
  placeholder: '69003, Lyon, Réunion…',
  withoutScript:
    'Without script this field does not search: your département, whose number begins your postcode, is on the map and in the table.',
  map: {
    label: 'The 101 départements, and how many local bodies there have a figure',
    measured: 'at least one local body has a figure about its calls',
    number: '; the number says how many',
    other: 'a local figure, but not about the telephone',
    blank: 'no local body measured',
    skip: 'Skip the map',
    note: 'One tile per département, roughly in its place; all are the same size.',
    table: 'The table of the 101 départements',
    caption: 'Local bodies with a figure, by département',
    columns: { place: 'Département', count: 'Bodies', which: 'Which' },
    none: 'not measured',
  },
  notAboutCalls: (name) => `${name} (not about the telephone)`,
  tile: (place, count, fictional, other = false) =>
    `${place}: ${count === 0 ? (other ? 'a figure, but not about the telephone' : 'not measured') : `${String(count)}${fictional ? ' fictitious' : ''} ${count > 1 ? 'bodies' : 'body'}`}`,
  local: {
    question: 'Who has been measured locally?',
    ask: 'The latest known figure of each local body, with its base.',
    none: 'No local body has a figure yet.',
    serves: 'Where',
  },
  place: {
    headline: (where, count, aboutCalls) =>
      count === 0
        ? `${capitalise(where)}, no local figure`
        : !aboutCalls
          ? `${capitalise(where)}, no local figure about the telephone`
          : `${capitalise(where)}, ${numberInWords(count, 'en')} local ${count > 1 ? 'bodies have' : 'body has'} a figure`,
    description: (where) => `Who picks up ${where}: the local bodies with a figure, and what nobody has measured.`,
    lead: (of, count) =>
      count === 0
        ? `No calling campaign and no publication that we know of covers a local body ${of}.`
        : `Here is what has been measured or published for a local body ${of}, and what has not.`,
    all: 'All places',
    question: 'Who picks up here?',
    otherQuestion: 'What is known here?',
    network: 'The network:',
    ask: 'A network is made of many local bodies: a measure of one does not hold for the others.',
    notMeasured: (where) => `not measured ${where}`,
    withoutFigure: 'in our lists, no figure published',
    nobody: 'No body in our lists belongs to this département alone.',
    measuredElsewhere: 'Measured elsewhere:',
    more: (count) => plural(count, 'en', 'other', 'others'),
    wide: (count) => `serves ${plural(count, 'en', 'département', 'départements')}`,
    national: {
      question: 'And the national figures?',
      ask: (where) =>
        `These figures are for the whole country, even where a network of local offices answers. They say nothing of what happens ${where}.`,
    },
    neighbours: {
      question: 'And next door?',
      none: 'No other département touches it.',
      count: (count, aboutCalls) =>
        count === 0 ? 'not measured' : aboutCalls ? plural(count, 'en', 'body', 'bodies') : 'not about the telephone',
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
