import { elide } from '../elide.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Puis-je écrire que … ?',
  lead: 'Deux organismes d’une même campagne, ou deux campagnes d’un même organisme : ce que les tests permettent d’écrire, et la phrase à mettre à la place du reste.',
  choose: 'Choisir ce que l’on veut comparer',
  first: 'Organisme',
  second: 'Comparé à',
  nobody: '–',
  itself: 'lui-même, d’une campagne à l’autre',
  submit: 'Puis-je l’écrire ?',
  list: 'Toutes les réponses, organisme par organisme',
  listNote: 'Une page par organisme : face à chacun des autres, puis d’une campagne à l’autre.',
  nothing: 'Aucune campagne publiée ne permet encore de comparer deux organismes.',
  rules: 'Comment la réponse est donnée',
  rule: [
    'Entre deux organismes : oui si l’écart résiste à la correction de Holm sur toutes les comparaisons du classement. L’intervalle cité est celui de la comparaison prise seule. « Écart non établi » ne veut pas dire « égalité ».',
    'Entre deux campagnes qui se suivent : oui si l’écart reste établi quand on tient compte de tous les organismes de la campagne (Benjamini et Hochberg).',
    'Sur toute la série : oui si la pente d’ensemble est établie et régulière. Établie sans régularité, elle seule peut s’écrire.',
    'Deux campagnes prises au choix ne se comparent pas : à force de chercher une paire, on finit par trouver un écart.',
    'Jamais entre deux protocoles, deux bases ou des questions différentes.',
  ],
  pageTitle: (name: string) => `Puis-je écrire ${elide('que', name)} … ?`,
  pageLead: (campaign: string) =>
    `Face aux autres organismes de la campagne « ${campaign} », puis d’une campagne à l’autre.`,
  time: 'D’une campagne à l’autre',
  verdicts: {
    yes: 'Oui, vous pouvez écrire :',
    open: 'Non, l’écart n’est pas établi. Écrivez plutôt :',
    slopeOnly: 'La pente sur toutes les campagnes, oui ; l’écart entre la première et la dernière, non. Écrivez :',
    openButInSector: 'Non pour toute la campagne, oui au sein de leur secteur. Écrivez :',
    none: 'Non, cela ne se compare pas :',
  },
  groups: {
    yes: (count: string) => `Oui : ${count}`,
    open: (count: string) => `Écart non établi : ${count}`,
    none: (count: string) => `Ne se comparent pas : ${count}`,
  },
  many: (count: string) => `${count} organismes`,
  counted: (name: string, counts: string) => `${name} : ${counts}`,
  both: (a: string, b: string) => `${a} ; ${b}.`,
  own: (figure: string, base: string, interval: string) => `${figure} : ${base}, intervalle à 95 % : ${interval}.`,
  label: (name: string, indicator: string) => `${name}, ${indicator}`,
  tested: (tested: string) => `Un des ${tested} écarts testés dans la campagne.`,
  notKept: (tested: string) =>
    `Établi à lui seul, l’écart n’est pas retenu parmi les ${tested} testés dans la campagne.`,
  broken: (before: string, now: string) =>
    `entre ${before} et ${now}, le protocole, la base ou les questions ont changé.`,
  untested: (before: string, now: string) => `${before} et ${now} : l’un des deux chiffres n’a pas d’intervalle.`,
  whole: 'Toute la série',
  step: (before: string, now: string) => `${before}, puis ${now}`,
  all: 'Choisir deux autres organismes',
  organisation: (name: string) => `La page : ${name}`,
};

const en: WordsOf<typeof fr> = {
  title: 'May I write that…?',
  lead: 'Two organisations of one campaign, or two campaigns of one organisation: what the tests allow one to write, and the sentence to use in place of the rest.',
  choose: 'Choose what to compare',
  first: 'Organisation',
  second: 'Compared with',
  nobody: '–',
  itself: 'itself, from one campaign to another',
  submit: 'May I write it?',
  list: 'All answers, organisation by organisation',
  listNote: 'One page for each organisation: beside each of the others, then from one campaign to another.',
  nothing: 'No published campaign allows one to compare two organisations yet.',
  rules: 'How the answer is given',
  rule: [
    'Between two organisations: yes if the difference withstands Holm’s correction over all comparisons of the ranking. The interval quoted is that of the comparison taken alone. “Not established” does not mean “equal”.',
    'Between two campaigns that follow one another: yes if the difference is still established when all organisations of the campaign are taken into account (Benjamini and Hochberg).',
    'Over the whole series: yes if the slope of all campaigns is established and even. Where it is established and uneven, the slope alone may be written.',
    'Two campaigns picked at will are not compared: whoever looks for a pair long enough finds a difference.',
    'Never between two protocols, two bases or different questions.',
  ],
  pageTitle: (name) => `May I write that ${name}…?`,
  pageLead: (campaign) =>
    `Beside the other organisations of the campaign “${campaign}”, then from one campaign to another.`,
  time: 'From one campaign to another',
  verdicts: {
    yes: 'Yes, you may write:',
    open: 'No, the difference is not established. Write instead:',
    slopeOnly: 'The slope over all campaigns, yes; the difference between the first and the last, no. Write:',
    openButInSector: 'No for the whole campaign, yes within their sector. Write:',
    none: 'No, these cannot be compared:',
  },
  groups: {
    yes: (count) => `Yes: ${count}`,
    open: (count) => `Difference not established: ${count}`,
    none: (count) => `Not compared: ${count}`,
  },
  many: (count) => `${count} organisations`,
  counted: (name, counts) => `${name}: ${counts}`,
  both: (a, b) => `${a}; ${b}.`,
  own: (figure, base, interval) => `${figure}: ${base}, 95% interval: ${interval}.`,
  label: (name, indicator) => `${name}, ${indicator}`,
  tested: (tested) => `One of the ${tested} differences tested in the campaign.`,
  notKept: (tested) => `Established by itself, the difference is not kept among the ${tested} tested in the campaign.`,
  broken: (before, now) => `between ${before} and ${now} the protocol, the base or the questions changed.`,
  untested: (before, now) => `${before} and ${now}: one of the two figures has no interval.`,
  whole: 'The whole series',
  step: (before, now) => `${before}, then ${now}`,
  all: 'Choose two other organisations',
  organisation: (name) => `The page: ${name}`,
};

/** « Puis-je écrire que … ? » */
export const mayIWriteWords: InEachLanguage<typeof fr> = { fr, en };
