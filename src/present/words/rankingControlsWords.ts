import { formatNumber } from '../formatNumber.ts';
import { plural } from '../plural.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  label: 'Trier, filtrer, comparer',
  conditions: { sector: 'Secteur', network: 'Réseau', territory: 'Département', minN: 'Appels, au moins' },
  any: 'tous',
  against: 'Écarts avec',
  nobody: 'personne',
  compare: 'Comparer',
  compareTo: (name: string) => `${name} aux autres`,
  compareThis: (name: string) => `Comparer ${name} aux autres`,
  reference: 'référence',
  reset: 'Tout montrer',
  ofSector: 'Le classement de ce secteur',
  counts: (ranked: number, unranked: number) =>
    `${ranked === 0 ? 'Aucun organisme classé' : plural(ranked, 'fr', 'organisme classé', 'organismes classés')}${unranked === 0 ? '' : `, ${plural(unranked, 'fr', 'non classé', 'non classés')}`}.`,
  shown: (shown: number, all: number) =>
    `${plural(shown, 'fr', 'organisme affiché', 'organismes affichés')} sur ${formatNumber(all, 'fr')}. Le titre et les rangs restent ceux du classement entier.`,
  nothing: 'Aucun organisme ne remplit ces conditions.',
  without: (condition: string, count: number) =>
    `Sans « ${condition} » : ${plural(count, 'fr', 'organisme', 'organismes')}.`,
  gaps: (name: string, higher: number, lower: number, open: number) =>
    `${name} face aux ${formatNumber(higher + lower + open, 'fr')} autres du classement entier : ${plural(higher, 'fr', 'plus élevé', 'plus élevés')}, ${plural(lower, 'fr', 'plus bas', 'plus bas')}, ${plural(open, 'fr', 'écart non établi', 'écarts non établis')}.`,
  gapNote: (comparisons: number) =>
    `Un écart est établi quand il résiste à la correction de Holm sur les ${formatNumber(comparisons, 'fr')} comparaisons du classement. Son intervalle à 95 % est celui de la comparaison prise seule : il peut exclure 0 sans que l’écart soit établi.`,
  gapsFailed: 'Les comparaisons n’ont pas pu être chargées.',
  gapHead: (name: string) => `Écart, ${name}`,
  gapInterval: (interval: string) => `(${interval})`,
  relations: { higher: 'plus élevé', lower: 'plus bas', not_established: 'écart non établi' },
  uncompared: 'ne se compare pas',
};

const en: WordsOf<typeof fr> = {
  label: 'Sort, filter, compare',
  conditions: { sector: 'Sector', network: 'Network', territory: 'Département', minN: 'Calls, at least' },
  any: 'all',
  against: 'Differences from',
  nobody: 'none chosen',
  compare: 'Compare',
  compareTo: (name) => `${name} with the others`,
  compareThis: (name) => `Compare ${name} with the others`,
  reference: 'reference',
  reset: 'Show all',
  ofSector: 'The ranking of this sector',
  counts: (ranked, unranked) =>
    `${ranked === 0 ? 'No organisation ranked' : plural(ranked, 'en', 'organisation ranked', 'organisations ranked')}${unranked === 0 ? '' : `, ${formatNumber(unranked, 'en')} not ranked`}.`,
  shown: (shown, all) =>
    `${plural(shown, 'en', 'organisation', 'organisations')} of ${formatNumber(all, 'en')} shown. The headline and the ranks are still those of the whole ranking.`,
  nothing: 'No organisation meets these conditions.',
  without: (condition, count) => `Without “${condition}”: ${plural(count, 'en', 'organisation', 'organisations')}.`,
  gaps: (name, higher, lower, open) =>
    `${name} beside the ${formatNumber(higher + lower + open, 'en')} others of the whole ranking: ${formatNumber(higher, 'en')} higher, ${formatNumber(lower, 'en')} lower, ${plural(open, 'en', 'difference', 'differences')} not established.`,
  gapNote: (comparisons) =>
    `A difference is established when it withstands the Holm correction over the ${formatNumber(comparisons, 'en')} comparisons of the ranking. Its 95% interval is that of the comparison taken alone: it may exclude 0 although the difference is not established.`,
  gapsFailed: 'The comparisons could not be loaded.',
  gapHead: (name) => `Difference from ${name}`,
  gapInterval: (interval) => `(${interval})`,
  relations: { higher: 'higher', lower: 'lower', not_established: 'not established' },
  uncompared: 'not compared',
};

/** What a reader arranges a ranking with. It goes to the browser with its script: no more than that needs. */
export const rankingControlsWords: InEachLanguage<typeof fr> = { fr, en };
