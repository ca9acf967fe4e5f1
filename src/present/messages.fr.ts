import { chartsFr } from './charts.fr.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';
import { qualityFr } from './quality.fr.ts';
import { sentencesFr } from './sentences.fr.ts';
import { NO_BREAK } from './spaces.ts';

/** The French catalogue. Spaces are plain: `typography.ts` sets them on the page. */
export const messagesFr: Messages = {
  locale: 'fr',
  dispositions: {
    human_ok: 'quelqu’un a pris l’appel',
    human_cut: 'quelqu’un, puis coupé avant la réponse',
    human_refused: 'quelqu’un a refusé de répondre',
    human_transfer_lost: 'quelqu’un, puis perdu pendant le transfert',
    ivr_answered: 'le serveur vocal a répondu seul',
    ivr_dead_end: 'impasse du serveur vocal',
    dissuaded: 'toutes les lignes annoncées occupées',
    dropped_queue: 'coupé pendant l’attente',
    busy: 'occupé',
    no_answer: 'sonne sans réponse',
    voicemail: 'répondeur',
    callback_offered: 'rappel automatique accepté',
    cap_reached: 'nous avons raccroché à la durée limite',
    closed_in_hours: 'annoncé fermé pendant les heures d’ouverture',
    number_dead: 'numéro hors service',
    closed_out_of_hours: 'appelé hors des heures d’ouverture',
    caller_quit_early: 'l’enquêteur a raccroché trop tôt',
    tech_failure_ours: 'panne de notre ligne',
  },
  answers: {
    complete: 'complète',
    acceptable: 'acceptable',
    incomplete: 'incomplète',
    wrong: 'fausse',
    no_answer: 'pas de réponse',
    redirected: 'renvoi vers le site ou le guichet',
  },
  statuses: {
    measured: 'mesuré',
    fragile: 'indication',
    counts_only: 'nombres seuls',
    not_measured: 'non mesuré',
    published: 'chiffre repris',
    published_without_n: 'chiffre repris, effectif non publié',
  },
  notMeasured: {
    not_noted: 'Non mesuré : les enquêteurs ne l’ont pas noté.',
    not_observed: 'Non mesuré : l’attente n’a pas été observée aussi longtemps.',
    no_pair: 'Non mesuré : aucune question n’a reçu deux réponses à comparer.',
    coders_disagree: 'Non publié : deux personnes qui jugent les mêmes réponses sont trop souvent en désaccord.',
    no_call: 'Non mesuré : aucun appel.',
    nobody_reached: 'Non mesuré : aucun appel n’a joint quelqu’un.',
    too_many_incomplete: 'Non publié : trop d’appels arrêtés avant la dernière tentative.',
  },
  unattained: {
    wait_median: 'Moins d’un appel sur deux obtient quelqu’un à la première tentative.',
    wait_p90: 'Moins de neuf appels sur dix obtiennent quelqu’un à la première tentative.',
    time_spent_median: 'Moins d’un appel sur deux obtient quelqu’un, toutes tentatives comprises.',
  },
  unattainedShort: 'non atteinte',
  orMore: (figure) => `${figure} ou plus`,
  adjusted: {
    incomplete: 'Les taux sont corrigés des appels arrêtés avant la dernière tentative.',
    cut_waits: 'Les taux tiennent compte des attentes que nous avons interrompues.',
    weighted:
      'Les taux sont pondérés : chaque question pèse sa part, quel que soit son nombre d’appels. Ils s’écartent donc du simple rapport des nombres d’appels.',
  },
  adjustedCounts: {
    incomplete: (counts) => `${counts}, taux corrigé des appels inachevés`,
    cut_waits: (counts) => `${counts}, taux corrigé des attentes interrompues`,
    weighted: (counts) => `${counts}, taux pondéré`,
  },
  weights: {
    equal_scenarios: 'Questions à parts égales, aucun poids déclaré.',
    declared: 'Questions et créneaux selon les poids déclarés avec la campagne.',
  },
  studentLaw: (least, most, callers) =>
    `Quantiles de Student à ${least === most ? least : `${least} à ${most}`} degrés de liberté (${callers ? 'les enquêteurs' : 'l’effectif efficace'}, moins un).`,
  effectiveN: (from, to, callers) =>
    `effectif efficace ${from === to ? `de ${to}` : `de ${from} à ${to}`} une fois comptés les poids${callers ? ' et les enquêteurs' : ''}`,
  rankTests: {
    shares:
      'Intervalles de Wilson à 95 % sur l’effectif efficace ; rangs par comparaisons deux à deux (Newcombe), correction de Holm, seuil de 5 %.',
    means:
      'Intervalles à 95 % de la moyenne, poids et enquêteurs compris ; rangs par comparaisons deux à deux, correction de Holm, seuil de 5 %.',
    meansWithoutCallers:
      'Intervalles à 95 % de la moyenne, poids compris ; rangs par comparaisons deux à deux, correction de Holm, seuil de 5 %.',
    published:
      'Intervalles de Wilson à 95 % ; rangs par comparaisons deux à deux (Newcombe), correction de Holm, seuil de 5 %.',
  },
  unranked: {
    counts_only: 'Moins de 30 appels : les nombres seuls, sans pourcentage.',
    fragile: 'Moins de 100 appels : une indication, sans rang.',
    not_measured: 'Non mesuré.',
    without_n: 'Effectif non publié : ni intervalle ni rang.',
    all_traffic: 'Décompte complet, sans échantillon : pas d’intervalle d’enquête, donc pas de rang.',
    bound: 'La source ne donne qu’une borne.',
    no_interval: 'Moyenne publiée sans dispersion : ni intervalle ni rang.',
    untested: 'Pas de test entre deux de ces chiffres : ni comparaison ni rang.',
    unknown_base: 'Base non publiée : ne se compare pas.',
    other_base: 'Autre base : ne se compare pas aux autres.',
    other_scenarios: 'Questions différentes : les réponses ne se classent pas.',
    too_few: 'Moins de trois organismes comparables : pas de classement.',
    no_direction: 'Ni le haut ni le bas n’est à souhaiter : pas de classement.',
  },
  unrankedEffective: {
    counts_only: 'Effectif efficace sous 30 : les nombres seuls, sans pourcentage.',
    fragile: 'Effectif efficace sous 100 : une indication, sans rang.',
  },
  indicationMark: `*${NO_BREAK}Indication : effectif efficace sous 100.`,
  bars: { calls: (bar) => `${bar} appels`, effective: (bar) => `un effectif efficace de ${bar}` },
  exclusions: {
    strike: 'grève',
    outage: 'panne',
    number_changed: 'changement de numéro',
    holiday: 'jour férié',
    other: 'autre motif',
  },
  bases: {
    sequences: 'appels',
    picked_up: 'appels décrochés',
    first_attempts: 'premières tentatives',
    answered: 'appels décrochés',
    pairs: 'paires d’appels',
    unknown: 'base non publiée',
  },
  quotedBases: {},
  verdicts: {
    up: 'hausse établie',
    down: 'baisse établie',
    not_established: 'écart non établi',
    irregular: 'évolution non régulière',
  },
  untestable: {
    single: 'Une seule campagne : aucune évolution à lire.',
    no_interval: 'Sans intervalle, aucune évolution n’est établie.',
    all_equal: 'Tous les appels ont eu la même issue : aucune évolution à établir.',
    unknown_base: 'Base non publiée : aucune évolution n’est établie.',
  },
  units: {
    percent: '%',
    seconds: 'durée',
    score10: 'note sur 10',
    score20: 'note sur 20',
    score5: 'note sur 5',
    score100: 'note sur 100',
    per100k: 'pour 100 000',
    count: 'nombre',
  },
  qualified: {
    '<': (figure) => `moins de ${figure}`,
    '<=': (figure) => `${figure} au plus`,
    '>': (figure) => `plus de ${figure}`,
  },
  weekdays: { 1: 'lundi', 2: 'mardi', 3: 'mercredi', 4: 'jeudi', 5: 'vendredi', 6: 'samedi', 7: 'dimanche' },
  slots: {
    matin: 'avant 12 h',
    midi: '12 h-14 h',
    'apres-midi': '14 h-17 h',
    'fin-de-journee': 'après 17 h',
  },
  profiles: {
    accent: 'avec un accent',
    ordinaire: 'ordinaire',
    lambda: 'ordinaire',
    'sans-internet': 'sans internet',
    senior: 'âgé',
    'personne-agee': 'âgé',
  },
  waitTitle: ({ after, reached, ended, isIndication }) =>
    `Au bout de ${after}, ${plural(reached, 'fr', 'appel', 'appels')} sur 100 ${reached >= 2 ? 'ont' : 'a'} eu quelqu’un, ${ended === 0 ? 'aucun ne s’est fini' : `${ended} ${ended >= 2 ? 'se sont finis' : 's’est fini'}`} sans personne${isIndication ? ', à titre d’indication' : ''}`,
  waitRows: {
    median: 'Attente pour qu’un appel sur deux ait quelqu’un à la première tentative',
    ninth: 'Attente pour que neuf appels sur dix aient quelqu’un à la première tentative',
    answered: 'Attente médiane des seuls appels décrochés',
    answeredNote: 'Oublie tous ceux qui n’ont eu personne.',
    total: 'Temps total pour qu’un appel sur deux ait quelqu’un',
    totalNote: 'Toutes les tentatives additionnées.',
    totalMayBeLess:
      'Peut être plus court que l’attente à la première tentative : un appel qui n’y a eu personne peut avoir quelqu’un à la suivante.',
  },
  ownHangUps: (count, shown, minutes) =>
    count > 1
      ? `Nous avons raccroché ${shown} fois à ${minutes} minutes : ces appels comptent comme « plus de ${minutes} min », aucun n’est retiré.`
      : `Nous avons raccroché une fois à ${minutes} minutes : cet appel compte comme « plus de ${minutes} min ».`,
  waitsAreEstimates: 'Les durées ont été notées en chiffres ronds : ce sont des estimations, données à la minute.',
  scoreParts: { pickup: 'décrocher', wait: 'attendre peu', answer: 'bien répondre', courtesy: 'être courtois' },
  scoreNote: (parts) => `Sur 100, 0 si personne ne répond. Poids de la campagne : ${parts}.`,
  notableFoot: (tested, shown) =>
    shown === 0
      ? `${tested} évolutions comparées à la campagne d’avant : aucune ne se distingue du hasard.`
      : `Parmi ${tested} évolutions comparées à la campagne d’avant, celles qui se distinguent du hasard (Benjamini et Hochberg : sur l’ensemble de telles listes, 5 % de fausses au plus en moyenne).`,
  quality: qualityFr,
  otherSector: 'Autres organismes',
  fictional: 'DONNÉES FICTIVES',
  sentences: sentencesFr,
  charts: chartsFr,
};
