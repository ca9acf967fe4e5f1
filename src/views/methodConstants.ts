import type { MethodConstant, MethodConstants } from '../domain/methodDefinition.ts';
import { formatDuration } from '../present/formatDuration.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { left, text, type TableView } from './tableView.ts';

type Format = 'percent' | 'count' | 'decimal' | 'duration' | 'weights' | 'text';

/** What each constant is, in words. A constant that is not here does not compile: the page would be silent on it. */
const WORDS: Readonly<Record<MethodConstant, readonly [meaning: string, format: Format]>> = {
  CONFIDENCE: ['Niveau de tous les intervalles', 'percent'],
  ALPHA: ['Risque d’erreur des tests, toutes comparaisons réunies', 'percent'],
  MIN_N_RATE: ['Effectif efficace sous lequel seuls les nombres sont publiés', 'count'],
  MIN_N_RANK: ['Effectif efficace à partir duquel un organisme est classé', 'count'],
  MIN_RANKED: ['Organismes comparables qu’il faut pour un classement', 'count'],
  INCOMPLETE_WARNING: ['Part d’appels inachevés au-delà de laquelle la page le signale', 'percent'],
  INCOMPLETE_REFUSAL: ['Part d’appels inachevés au-delà de laquelle rien n’est publié', 'percent'],
  DEFAULT_MAX_ATTEMPTS: ['Tentatives au plus, si la campagne ne dit rien', 'count'],
  DEFAULT_MIN_GAP_SECONDS: ['Temps entre deux tentatives au moins, si la campagne ne dit rien', 'duration'],
  DEFAULT_TIME_ZONE: ['Fuseau horaire, si la campagne ne dit rien', 'text'],
  MAX_DURATION_SECONDS: ['Durée d’une tentative au-delà de laquelle le fichier est refusé', 'duration'],
  BOOTSTRAP_REPLICATES: ['Rééchantillons d’un bootstrap', 'count'],
  KAPPA_WARNING: ['Accord de deux codeurs (kappa) sous lequel la page le signale', 'decimal'],
  KAPPA_REFUSAL: ['Accord de deux codeurs (kappa) sous lequel les réponses ne sont pas publiées', 'decimal'],
  MIN_CELL_CALLS: ['Appels sous lesquels une case de « quand appeler » est hachurée', 'count'],
  DEFAULT_SCORE_WEIGHTS: ['Poids de la note composite, si la campagne ne dit rien', 'weights'],
  SCORE_FULL_WAIT_SECONDS: ['Attente jusqu’à laquelle la note d’attente est entière', 'duration'],
  SCORE_NO_WAIT_SECONDS: ['Attente à partir de laquelle la note d’attente vaut zéro', 'duration'],
};

const PARTS: Readonly<Record<string, string>> = {
  pickup: 'décroché',
  wait: 'attente',
  answer: 'réponse',
  courtesy: 'courtoisie',
};

/** A constant as the page writes it: « 95 % », « 5 min », « décroché 40, attente 20 ». */
export function constantText(name: string, value: unknown): string {
  const format = Object.hasOwn(WORDS, name) ? WORDS[name as MethodConstant][1] : 'text';
  if (typeof value === 'number') {
    if (format === 'percent') return formatPercent(value, 'fr', { decimals: 0 });
    if (format === 'duration') return formatDuration(value, 'fr');
    return formatNumber(value, 'fr', { decimals: format === 'decimal' ? 1 : 0 });
  }
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([part, weight]) => `${PARTS[part] ?? part} ${String(weight)}`)
    .join(', ');
}

/** Every constant of a version, read from the program that computes by it. */
export function constantsTable(constants: MethodConstants): TableView {
  return {
    caption: 'Constantes de la méthode',
    columns: [left('Ce que c’est'), left('Valeur')],
    rows: Object.entries(constants).map(([name, value]) => [
      text(Object.hasOwn(WORDS, name) ? WORDS[name as MethodConstant][0] : name),
      text(constantText(name, value)),
    ]),
  };
}
