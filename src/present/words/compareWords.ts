import { withArticle } from '../withArticle.ts';
import { compareStatusWords } from './compareStatusWords.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Comparer des organismes',
  lead: 'Deux à quatre organismes côte à côte : ce que les appels permettent de dire, et ce qu’ils ne permettent pas.',
  choose: 'Choisir les organismes',
  place: (place: number) => `Organisme ${place}`,
  nobody: '–',
  withoutScript:
    'Sans script, une comparaison ne se compose pas. Celles qui se lisent telles quelles sont plus bas : deux à deux, ou un organisme face aux autres.',
  submit: 'Comparer',
  ready: 'Comparaisons toutes prêtes',
  acrossSectors: 'Entre secteurs',
  readyNote: 'Deux organismes appelés dans la même campagne.',
  facing: 'Un organisme face à tous les autres',
  facingNote: 'Qui est plus haut, qui est plus bas, et quels écarts ne sont pas établis.',
  nothing: 'Aucun organisme à comparer : aucun chiffre n’est encore publié.',
  and: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`,
  sideTitle: (names: string) => `Comparer ${names}`,
  sideLead:
    'Chaque chiffre avec sa base et son intervalle à 95 %. Un écart est dit établi quand il résiste à la correction sur toutes les comparaisons du même classement.',
  facingTitle: (name: string) => `${name} face aux autres`,
  facingLead:
    'Écarts avec chaque organisme appelé dans la même campagne. À droite de 0, l’autre organisme est plus haut ; à gauche, plus bas.',
  /** Figures, and no test: the reasons stand under each. */
  facingUntested: (name: string) =>
    `${name} a des chiffres, mais aucun ne se compare par un test à ceux d’un autre organisme. La raison est donnée sous chacun.`,
  /** In place of ten handsets. */
  uncalled: 'Aucune campagne d’appels publiée.',
  facingUncalled: (name: string) =>
    `${name} n’a de chiffre dans aucune campagne d’appels publiée : rien ne se compare encore.`,
  facingPublished: (name: string) =>
    `Aucune campagne d’appels publiée n’a mesuré ${name}. D’autres ont publié de quoi comparer, dans un même relevé.`,
  published: 'Ce que d’autres ont publié',
  publishedNote:
    'Seuls les chiffres d’un même relevé se lisent côte à côte : même éditeur, même période, même base. Aucun test ne dit ici si un écart est établi.',
  /** A finding; counts of the others. */
  facingCounts: (indicator: string, higher: number, lower: number, open: number) =>
    `${indicator} : ${[
      ...(higher > 0 ? [`${higher} plus ${higher < 2 ? 'haut' : 'hauts'}`] : []),
      ...(lower > 0 ? [`${lower} plus bas`] : []),
      ...(open > 0 ? [`${open} ${open < 2 ? 'écart non établi' : 'écarts non établis'}`] : []),
    ].join(', ')}`,
  relations: { higher: 'plus élevé', lower: 'plus bas', not_established: 'écart non établi' },
  groups: {
    higher: 'Plus haut, de façon établie',
    not_established: 'Écart non établi',
    lower: 'Plus bas, de façon établie',
  },
  differenceOf: (name: string) => `Écart avec ${withArticle(name, 'fr')}, en points`,
  points: 'points',
  sentences: (count: string) => `Les ${count} phrases à citer`,
  uncompared: 'Ne se comparent pas, et pourquoi',
  columns: { verdict: 'Verdict', difference: 'Écart', interval: 'Intervalle à 95 %' },
  reasons: {
    noCampaign: 'aucun chiffre dans une campagne d’appels publiée',
    noFigure: 'aucun chiffre de cet indicateur',
    otherCampaign: (a: string, campaignA: string, b: string, campaignB: string) =>
      `Deux campagnes ne se comparent pas : ${a}, ${campaignA} ; ${b}, ${campaignB}.`,
    inOtherCampaign: (name: string, own: string, other: string) =>
      `Deux campagnes ne se comparent pas : ${name}, ${own} ; de l’autre côté, ${other}.`,
    otherProtocol: 'Les protocoles diffèrent aussi.',
    otherQuestions: 'Questions différentes : les réponses ne se comparent pas.',
    of: (name: string, reason: string) => compareStatusWords.fr.of(withArticle(name, 'fr'), reason),
  },
  inSector: {
    established:
      'Parmi les seuls organismes de leur secteur, où les comparaisons sont moins nombreuses, l’écart est établi.',
    not_established: 'Parmi les seuls organismes de leur secteur, l’écart n’est pas établi.',
  },
  holm: (comparisons: string) =>
    `Écarts par la méthode de Newcombe, calculés avant arrondi ; correction de Holm sur les ${comparisons} comparaisons du classement. L’intervalle d’un écart est celui de la comparaison prise seule : il peut exclure 0 sans que l’écart soit établi.`,
  toRanking: 'Le classement',
  toPublished: (name: string) => `Les chiffres publiés : ${name}`,
  addOthers: 'Choisir d’autres organismes',
  toFacing: (name: string) => `${name} face à tous les autres`,
};

const en: WordsOf<typeof fr> = {
  title: 'Compare organisations',
  lead: 'Two to four organisations side by side: what the calls allow one to say, and what they do not.',
  choose: 'Choose the organisations',
  place: (place) => `Organisation ${place}`,
  nobody: '–',
  withoutScript:
    'Without scripts a comparison cannot be put together. Those that read as they are stand below: two by two, or one organisation beside the others.',
  submit: 'Compare',
  ready: 'Ready comparisons',
  acrossSectors: 'Across sectors',
  readyNote: 'Two organisations called in the same campaign.',
  facing: 'One organisation beside all others',
  facingNote: 'Which are higher, which are lower, and which differences are not established.',
  nothing: 'No organisation to compare: no figure has been published yet.',
  and: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`),
  sideTitle: (names) => `Compare ${names}`,
  sideLead:
    'Each figure with its base and its 95% interval. A difference is said to be established when it withstands the correction over all comparisons of the same ranking.',
  facingTitle: (name) => `${name} beside the others`,
  facingLead:
    'Differences from each organisation called in the same campaign. To the right of 0 the other organisation is higher; to the left, lower.',
  facingUntested: (name) =>
    `${name} has figures, but no test compares any of them with another organisation’s. The reason is given under each.`,
  uncalled: 'No campaign of calls published.',
  facingUncalled: (name) => `${name} has no figure in any published campaign of calls: nothing can be compared yet.`,
  facingPublished: (name) =>
    `No published campaign of calls has measured ${name}. Others have published figures to compare, within one survey.`,
  published: 'What others have published',
  publishedNote:
    'Only figures of one survey are read side by side: same publisher, same period, same base. No test says here whether a difference is established.',
  facingCounts: (indicator, higher, lower, open) =>
    `${indicator}: ${[
      ...(higher > 0 ? [`${higher} higher`] : []),
      ...(lower > 0 ? [`${lower} lower`] : []),
      ...(open > 0 ? [`${open} ${open === 1 ? 'difference' : 'differences'} not established`] : []),
    ].join(', ')}`,
  relations: { higher: 'higher', lower: 'lower', not_established: 'not established' },
  groups: {
    higher: 'Higher, established',
    not_established: 'Difference not established',
    lower: 'Lower, established',
  },
  differenceOf: (name) => `Difference from ${name}, in points`,
  points: 'points',
  sentences: (count) => `The ${count} sentences to quote`,
  uncompared: 'Not compared, and why',
  columns: { verdict: 'Verdict', difference: 'Difference', interval: '95% interval' },
  reasons: {
    noCampaign: 'no figure in a published campaign of calls',
    noFigure: 'no figure of this indicator',
    otherCampaign: (a, campaignA, b, campaignB) =>
      `Two campaigns do not compare: ${a}, ${campaignA}; ${b}, ${campaignB}.`,
    inOtherCampaign: (name, own, other) =>
      `Two campaigns do not compare: ${name}, ${own}; on the other side, ${other}.`,
    otherProtocol: 'Their protocols differ too.',
    otherQuestions: 'Different questions: the answers do not compare.',
    of: (name, reason) => compareStatusWords.en.of(withArticle(name, 'en'), reason),
  },
  inSector: {
    established:
      'Among the organisations of their sector alone, where comparisons are fewer, the difference is established.',
    not_established: 'Among the organisations of their sector alone, the difference is not established.',
  },
  holm: (comparisons) =>
    `Differences by Newcombe’s method, computed before rounding; Holm correction over the ${comparisons} comparisons of the ranking. The interval of a difference is that of the comparison taken alone: it may exclude 0 although the difference is not established.`,
  toRanking: 'The ranking',
  toPublished: (name) => `Published figures: ${name}`,
  addOthers: 'Choose other organisations',
  toFacing: (name) => `${name} beside all others`,
};

/** Organisations side by side. */
export const compareWords: InEachLanguage<typeof fr> = { fr, en };
