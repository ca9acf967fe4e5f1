import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  /** What the drawing is called by those who hear it. */
  stage: (what: string, who: string) => `${what}, ${who} : campagne à lire`,
  hint: 'Survolez le graphique, touchez-le ou parcourez-le aux flèches : chaque campagne donne ses chiffres ici.',
  keys: 'Flèches gauche et droite : d’une campagne à l’autre. Flèches haut et bas : d’une courbe à l’autre. Échap : fermer.',
  add: 'Ajouter une courbe',
  organisations: 'Autres organismes du secteur',
  indicators: (who: string) => `Autres indicateurs, ${who}`,
  find: 'Trouver dans la liste',
  most: (lines: number) => `${lines} courbes au plus : retirez-en une pour en choisir une autre.`,
  /** Two lines beside each other are no test. */
  caveat:
    'Deux courbes qui s’écartent ne font pas un écart établi : ce sont les intervalles et les tests qui le disent.',
  loading: 'Chargement…',
  failed: 'Les chiffres n’ont pas pu être chargés. Décochez et recochez pour réessayer.',
  listFailed: 'La liste n’a pas pu être chargée. Fermez et rouvrez pour réessayer.',
  added: (name: string) => `Courbe ajoutée : ${name}.`,
  removed: (name: string) => `Courbe retirée : ${name}.`,
  /** A campaign and its figures, spoken. */
  spoken: (where: string, figures: string) => `${where} : ${figures}.`,
  /** A campaign and the figure of each line: what the slider stands at. */
  value: (period: string, figures: readonly string[]) => `${period} : ${figures.join(' ; ')}`,
  /** Over lines that the reader has put beside each other; no longer than what it covers, so that nothing moves. */
  together: {
    organisations: (what: string, count: number) => `${what} : ${count} organismes`,
    indicators: (who: string, count: number) => `${who} : ${count} indicateurs`,
    both: (organisations: number, indicators: number) => `${organisations} organismes, ${indicators} indicateurs`,
    sub: 'Aucun test ne compare ces courbes.',
  },
  drop: (name: string) => `Retirer ${name}`,
  close: 'Fermer',
  noFigure: 'pas de chiffre',
  noInterval: 'sans intervalle',
  noCount: 'effectif non publié',
};

const en: WordsOf<typeof fr> = {
  stage: (what, who) => `${what}, ${who}: campaign to read`,
  hint: 'Point at the chart, tap it or use the arrow keys: the figures of each campaign appear here.',
  keys: 'Left and right arrows: from one campaign to the next. Up and down arrows: from one line to another. Escape: close.',
  add: 'Add a line',
  organisations: 'Other organisations of the sector',
  indicators: (who) => `Other indicators, ${who}`,
  find: 'Find in the list',
  most: (lines) => `${lines} lines at most: remove one to choose another.`,
  caveat: 'Two lines apart are not an established difference: intervals and tests tell.',
  loading: 'Loading…',
  failed: 'The figures could not be loaded. Untick and tick again to retry.',
  listFailed: 'The list could not be loaded. Close and open again to retry.',
  added: (name) => `Line added: ${name}.`,
  removed: (name) => `Line removed: ${name}.`,
  spoken: (where, figures) => `${where}: ${figures}.`,
  value: (period, figures) => `${period}: ${figures.join('; ')}`,
  together: {
    organisations: (what, count) => `${what}: ${count} organisations`,
    indicators: (who, count) => `${who}: ${count} indicators`,
    both: (organisations, indicators) => `${organisations} organisations, ${indicators} indicators`,
    sub: 'No test compares these lines.',
  },
  drop: (name) => `Remove ${name}`,
  close: 'Close',
  noFigure: 'no figure',
  noInterval: 'no interval',
  noCount: 'n not published',
};

/** A trend that answers its reader. */
export const explorerWords: InEachLanguage<typeof fr> = { fr, en };
