import { elide } from '../elide.ts';
import { quoted } from '../quoted.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

/** Names of indicators, by what a test has established of them. */
interface Changed {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

const fr = {
  /** Where no test decides: both ends and why nothing is said of them. */
  title: (name: string, first: string, last: string, apart: string) => `${name} : ${first}, ${last}, ${apart}`,
  /** The last point alone: two of different protocols, side by side, would be read as a change. */
  protocols: (name: string, last: string) => `${name} : ${last} ; le protocole a changé, aucune évolution ne se lit`,
  apart: {
    complete: 'décompte complet, donc sans test',
    none: 'sans évolution établie',
  },
  /** `point`: figure and period. Of a protocol that has no other campaign yet. */
  firstPoint: (indicator: string, point: string, protocol: string) =>
    `${indicator} : ${point}, premier point du protocole ${protocol}`,
  bareTitle: (name: string, indicator: string) => `${name} : ${indicator}`,
  point: (figure: string, period: string) => `${figure} (${period})`,
  sub: (indicator: string, marks: string) => `${indicator}, ${marks}.`,
  marks: {
    interval: 'avec intervalle à 95 %',
    complete: 'points creux : décompte complet, sans échantillon, donc ni intervalle ni test',
    hollow: 'points creux : effectif ou écart type non publié, donc ni intervalle ni test',
  },
  /** Between two rows of a table. */
  brokenHere: 'protocole changé : ne se compare pas',
  broken: 'Trait vertical pointillé : le protocole change, les périodes ne se comparent pas.',
  method: (version: string) => `Méthode version ${version}.`,
  nouns: { picked: 'appels décrochés', calls: 'appels', answers: 'réponses' },
  protocol: (name: string) => `Protocole ${name}`,
  attempts: ['tentative', 'tentatives'] as readonly [string, string],
  table: {
    caption: (indicator: string) => `${indicator}, par campagne`,
    campaign: 'Campagne',
    interval: 'Intervalle à 95 %',
    base: 'Base',
    protocol: 'Protocole',
  },
  since: {
    /** The indicators that rose, then those that fell: one of the two at least. */
    changed: (period: string, { up, down }: Changed) =>
      `Depuis la campagne ${quoted(period, 'fr')}, ${[
        up.length > 0 && `hausse établie : ${up.join(', ')}`,
        down.length > 0 && `baisse établie : ${down.join(', ')}`,
      ]
        .filter(Boolean)
        .join(' ; ')}`,
    unchanged: (period: string, why: string) => `Depuis la campagne ${quoted(period, 'fr')} : ${why}`,
    nothing: {
      established: 'aucun écart établi',
      few: 'trop peu d’appels pour un test',
      tested: 'aucun écart testé',
    },
    sub: (before: string) =>
      `Écart avec la campagne précédente du même protocole, ${before}, et ce que le test en dit.`,
    subUntested: (before: string) => `À côté de la campagne précédente du même protocole, ${before}.`,
    caption: (before: string, now: string) => `De ${quoted(before, 'fr')} à ${quoted(now, 'fr')}`,
    columns: { measure: 'Mesure', values: 'Avant, puis maintenant', difference: 'Écart, intervalle à 95 %' },
    to: 'puis',
    established: (direction: 'up' | 'down', p: string, tested: string) =>
      `${direction === 'up' ? 'Hausse' : 'Baisse'} établie (${p}), retenue parmi les ${tested} écarts testés dans la campagne.`,
    /** Under the level of 5 % by itself: among so many tests, some are by chance. */
    notKept: (p: string, tested: string) =>
      `Écart non établi quand on tient compte des ${tested} écarts testés dans la campagne (pris seul : ${p}).`,
    notEstablished: (p: string) => `Écart non établi (${p}).`,
    untested: 'Sans test : il n’y en a pas de deux attentes médianes.',
    noInterval: 'Sans test : l’un des deux chiffres n’a pas d’intervalle.',
    /** `bar`: « 30 appels ». */
    few: (bar: string) => `Moins ${elide('de', bar)} : pas de test.`,
    fewForWait: (bar: string) => `Moins ${elide('de', bar)} : pas d’attente médiane.`,
    noFigure: 'Un des deux chiffres manque : rien à comparer.',
    otherQuestions: 'Les questions ont changé : ne se compare pas.',
    otherBase: 'La base a changé : ne se compare pas.',
    foot: 'Chaque écart est testé (Newcombe) ; il est dit établi s’il l’est encore quand on tient compte de tous les organismes de la campagne (Benjamini et Hochberg, seuil de 5 %).',
    brokenProtocol: (before: string, protocol: string, now: string) =>
      `La campagne précédente, ${before}, suivait un autre protocole (${protocol}, et non ${now}) : elles ne se comparent pas.`,
  },
};

const en: WordsOf<typeof fr> = {
  title: (name, first, last, apart) => `${name}: ${first}, ${last}, ${apart}`,
  protocols: (name, last) => `${name}: ${last}; the protocol has changed, no change can be read`,
  apart: {
    complete: 'a complete count, hence untested',
    none: 'no change established',
  },
  firstPoint: (indicator, point, protocol) => `${indicator}: ${point}, first point of protocol ${protocol}`,
  bareTitle: (name, indicator) => `${name}: ${indicator}`,
  point: (figure, period) => `${figure} (${period})`,
  sub: (indicator, marks) => `${indicator}, ${marks}.`,
  marks: {
    interval: 'with 95% interval',
    complete: 'hollow points: a complete count, no sample, hence neither interval nor test',
    hollow: 'hollow points: n or standard deviation not published, hence neither interval nor test',
  },
  brokenHere: 'protocol changed: not comparable',
  broken: 'Vertical dotted line: the protocol changes, the periods cannot be compared.',
  method: (version) => `Method version ${version}.`,
  nouns: { picked: 'answered calls', calls: 'calls', answers: 'answers' },
  protocol: (name) => `Protocol ${name}`,
  attempts: ['attempt', 'attempts'],
  table: {
    caption: (indicator) => `${indicator}, by campaign`,
    campaign: 'Campaign',
    interval: '95% interval',
    base: 'Base',
    protocol: 'Protocol',
  },
  since: {
    changed: (period, { up, down }) =>
      `Since the campaign ${quoted(period, 'en')}, ${[
        up.length > 0 && `rise established: ${up.join(', ')}`,
        down.length > 0 && `fall established: ${down.join(', ')}`,
      ]
        .filter(Boolean)
        .join('; ')}`,
    unchanged: (period, why) => `Since the campaign ${quoted(period, 'en')}: ${why}`,
    nothing: {
      established: 'no difference established',
      few: 'too few calls for a test',
      tested: 'no difference tested',
    },
    sub: (before) =>
      `Difference from the campaign before, of the same protocol, ${before}, and what the test says of it.`,
    subUntested: (before) => `Beside the campaign before, of the same protocol, ${before}.`,
    caption: (before, now) => `From ${quoted(before, 'en')} to ${quoted(now, 'en')}`,
    columns: { measure: 'Measure', values: 'Before, then now', difference: 'Difference, 95% interval' },
    to: 'then',
    established: (direction, p, tested) =>
      `${direction === 'up' ? 'Rise' : 'Fall'} established (${p}), kept among the ${tested} differences tested in the campaign.`,
    notKept: (p, tested) =>
      `Difference not established once the ${tested} differences tested in the campaign are taken into account (by itself: ${p}).`,
    notEstablished: (p) => `Difference not established (${p}).`,
    untested: 'Untested: there is no test of two median waits.',
    noInterval: 'Untested: one of the two figures has no interval.',
    few: (bar) => `Fewer than ${bar}: no test.`,
    fewForWait: (bar) => `Fewer than ${bar}: no median wait.`,
    noFigure: 'One of the two figures is missing: nothing to compare.',
    otherQuestions: 'The questions have changed: no comparison.',
    otherBase: 'The base has changed: no comparison.',
    foot: 'Each difference is tested (Newcombe); it is said to be established where it still is when all organisations of the campaign are taken into account (Benjamini and Hochberg, 5% level).',
    brokenProtocol: (before, protocol, now) =>
      `The campaign before, ${before}, followed another protocol (${protocol}, not ${now}): they cannot be compared.`,
  },
};

/** One indicator through time, and what has changed since the campaign before. */
export const trendWords: InEachLanguage<typeof fr> = { fr, en };
