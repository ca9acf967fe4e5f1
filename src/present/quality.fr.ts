import type { PlanDimension } from '../domain/campaign.ts';
import type { QualityWords } from './qualityWords.ts';

const DIMENSIONS = { scenario: 'questions', slot: 'créneaux', caller: 'enquêteurs' } as const;

/** « questions, créneaux et enquêteurs ». */
function listed(dimensions: readonly PlanDimension[]): string {
  const names = (['scenario', 'slot', 'caller'] as const).filter((one) => dimensions.includes(one));
  return new Intl.ListFormat('fr').format(names.map((one) => DIMENSIONS[one]));
}

/** French words of the quality report. */
export const qualityFr: QualityWords = {
  callersNotPublished:
    'On ne sait pas qui a appelé : intervalles et tests comptent les appels comme indépendants, et les intervalles sont peut-être trop étroits.',
  noCallerEffect: 'Effet enquêteur non mesurable : les intervalles n’en tiennent pas compte.',
  callers: (callers, largestShare, icc) =>
    `${callers} ; le plus actif a fait ${largestShare} des appels d’un organisme au plus. Les appels d’un même enquêteur se ressemblent un peu (corrélation de ${icc} au plus) : les intervalles en sont élargis d’autant.`,
  unmeasurable: {
    unknown_callers: 'effet enquêteur non mesurable : enquêteurs non notés',
    single_caller: 'effet enquêteur non mesurable : un seul enquêteur, les intervalles promettent trop',
    too_few_calls: 'effet enquêteur non mesurable : trop peu d’appels',
    pairs_of_calls: 'effet enquêteur non compté : une paire d’appels a deux enquêteurs',
  },
  efficiency: (least) =>
    least === undefined
      ? 'Cette pondération ne coûte aucune précision.'
      : `Cette pondération laisse au moins ${least} de la précision.`,
  joined: (count) => `${count}, faute d’appels.`,
  noneJoined: 'Aucune strate n’a dû être réunie à une autre.',
  joinedMark: (cells) => `(${cells} cases réunies)`,
  exclusions: (excluded, all, byReason) =>
    `${excluded} sur ${all}, comptés et listés, jamais retirés en silence : ${byReason}.`,
  noExclusion: (codes) => `Aucun n’est déclaré. Motifs admis : ${codes}.`,
  incomplete: (counts, { refused, bar, corrected }) =>
    [
      `${counts}, arrêtés avant la dernière tentative${corrected && refused === undefined ? ' : les taux en sont corrigés' : ''}.`,
      refused && `Plus de ${bar} pour ${refused} : les taux qui en dépendent n’y sont pas publiés.`,
      refused && corrected && 'Ailleurs, ils en sont corrigés.',
    ]
      .filter(Boolean)
      .join(' '),
  noIncomplete: 'Aucun : chaque appel sans réponse a eu toutes ses tentatives.',
  plan: {
    notJudged: (bar) => `Non jugé : aucun organisme n’a été appelé ${bar} fois.`,
    nothingToShare: 'Sans objet : ni questions, ni créneaux, ni enquêteurs entre lesquels partager les appels.',
    even: (count, judged, bar, dimensions) =>
      `Oui, pour ${count > 1 ? `les ${judged} organismes appelés` : 'le seul organisme appelé'} ${bar} fois ou plus : ${listed(dimensions)} ont eu leur part des appels, à un pour un et demi près.`,
    uneven: (count, shown, judged, bar) =>
      `Pas tout à fait : sur ${judged} organismes appelés ${bar} fois ou plus, ${shown} ${count > 1 ? 's’écartent' : 's’écarte'} des parts prévues, à plus d’un et demi pour un ou faute d’appels dans l’une (case « inégal » du tableau).`,
    slotsOfCampaign:
      'Faute de créneaux prévus, ceux de chacun sont comparés à ceux de toute la campagne, hasard compris.',
  },
  unevenMark: (ratio) => `(inégal : ${ratio} pour 1)`,
  unevenNone: '(inégal : aucun appel dans une des parties)',
  notNoted: 'non noté',
  coding: (codings, agreed, share) =>
    `${codings} réponses jugées deux fois, séparément : ${agreed} de la même façon (${share}).`,
  noCoding: 'Aucune réponse n’a été jugée deux fois : l’accord entre juges n’est pas connu.',
  kappa: {
    good: (kappa) => `Accord au-delà du hasard : ${kappa} sur 1 (kappa de Cohen).`,
    low: (kappa) => `Accord au-delà du hasard insuffisant (kappa de Cohen ${kappa}) : à lire avec prudence.`,
    refused: (kappa) =>
      `Accord trop faible (kappa de Cohen ${kappa}) : les indicateurs de réponse ne sont pas publiés.`,
  },
  kappaUndefined: 'Toutes portent le même jugement : l’accord au-delà du hasard ne se calcule pas.',
  corrections: (count, shown) =>
    count > 1
      ? `${shown} cases corrigées après coup, chacune avec un motif ; motifs et valeurs d’avant sont consignés, non publiés.`
      : 'Une case corrigée après coup, avec un motif ; motif et valeur d’avant sont consignés, non publiés.',
  noCorrection: 'Aucune case n’a été corrigée après coup.',
  balanceNote:
    '« 78 à 82 » : de la catégorie la moins appelée à la plus appelée. La case dit « inégal » quand, rapportés à leurs parts prévues (égales, ou celles que la campagne déclare), les appels passés diffèrent de plus d’un et demi pour un. Tous les appels passés y comptent, écartés ou non. Ni un créneau de fermeture, ni moins de 30 appels n’y comptent. Jours et profils sont donnés sans jugement.',
  strataNote:
    'Une strate est une partie de l’enquête (une question, ou une question à un créneau) qui compte pour sa part, quel que soit son nombre d’appels. Efficacité : ce que les poids inégaux laissent de l’effectif (Kish).',
  callerNote: 'La corrélation vaut 0 quand l’enquêteur ne change rien, 1 quand il décide de tout.',
  letters: 'A est, pour chaque organisme, l’enquêteur qui a fait le plus d’appels : une lettre ne désigne personne.',
};
