import { indicatorIdSchema } from './ids.ts';
import type { Indicator, Unit } from './indicator.ts';

/** Ids of the indicators that we compute ourselves from calls (METHOD 2), in the order of the method page. */
export const OWN_INDICATOR_IDS = [
  'resolved',
  'pickup',
  'pickup_first',
  'acceptable',
  'complete',
  'wrong',
  'redirected',
  'within_60',
  'within_180',
  'within_300',
  'within_600',
  'wait_median',
  'wait_p90',
  'wait_median_answered',
  'time_spent_median',
  'first_contact',
  'courtesy',
  'consistency',
  'score',
] as const;
export type OwnIndicatorId = (typeof OWN_INDICATOR_IDS)[number];

/** Always shown together (decision 2): the first is the product of the other two. */
export const HEADLINE_INDICATOR_IDS = ['resolved', 'pickup', 'acceptable'] as const satisfies readonly OwnIndicatorId[];

type Definition = Omit<Indicator, 'id' | 'unit' | 'publisher' | 'nameEn' | 'definitionEn'> & {
  /** A share where it is absent. */
  readonly unit?: Unit;
  readonly nameEn: string;
  readonly definitionEn: string;
};

const DEFINITIONS: Readonly<Record<OwnIndicatorId, Definition>> = {
  resolved: {
    nameFr: 'Démarche aboutie',
    nameEn: 'Sorted out',
    better: 'higher',
    definitionFr:
      'Part de tous les appels (3 tentatives au plus) qui finissent par une réponse acceptable donnée par un humain. C’est exactement le taux de décroché multiplié par la part de réponses acceptables.',
    definitionEn:
      'Share of all calls (3 attempts at most) that end in an acceptable answer given by a human. It is exactly the pick-up rate times the share of acceptable answers.',
    base: 'sequences',
    aboutAnswer: true,
  },
  pickup: {
    nameFr: 'Taux de décroché (3 tentatives)',
    nameEn: 'Pick-up rate (3 attempts)',
    better: 'higher',
    definitionFr:
      'Part des appels (3 tentatives au plus) dans lesquels un humain a répondu. Un serveur vocal ou un répondeur ne compte pas.',
    definitionEn:
      'Share of calls (3 attempts at most) in which a human answered. A voice menu or an answering machine does not count.',
    base: 'sequences',
    aboutAnswer: false,
  },
  pickup_first: {
    nameFr: 'Décroché à la 1re tentative',
    nameEn: 'Answered at the first attempt',
    better: 'higher',
    definitionFr: 'Part des appels dans lesquels un humain a répondu dès la première tentative.',
    definitionEn: 'Share of calls in which a human answered at the first attempt.',
    base: 'sequences',
    aboutAnswer: false,
  },
  acceptable: {
    nameFr: 'Réponse acceptable parmi les appels décrochés',
    nameEn: 'Acceptable answer among answered calls',
    better: 'higher',
    definitionFr:
      'Parmi les appels décrochés par un humain, part de ceux qui donnent au moins le minimum déclaré de la bonne réponse, sans rien de faux.',
    definitionEn:
      'Among calls answered by a human, share of those that give at least the declared minimum of the right answer, with nothing wrong.',
    base: 'picked_up',
    aboutAnswer: true,
  },
  complete: {
    nameFr: 'Réponse complète parmi les appels décrochés',
    nameEn: 'Complete answer among answered calls',
    better: 'higher',
    definitionFr:
      'Parmi les appels décrochés par un humain, part de ceux qui donnent tous les éléments attendus, sans rien de faux.',
    definitionEn:
      'Among calls answered by a human, share of those that give every required element, with nothing wrong.',
    base: 'picked_up',
    aboutAnswer: true,
  },
  wrong: {
    nameFr: 'Réponse fausse',
    nameEn: 'Wrong answer',
    better: 'lower',
    definitionFr:
      'Parmi les appels décrochés par un humain, part de ceux qui contiennent une affirmation fausse qui coûterait à l’usager.',
    definitionEn:
      'Among calls answered by a human, share of those that contain a false statement that would cost the user.',
    base: 'picked_up',
    aboutAnswer: true,
  },
  redirected: {
    nameFr: 'Renvoi vers le site',
    nameEn: 'Referred to the website',
    better: 'lower',
    definitionFr:
      'Parmi les appels décrochés par un humain, part de ceux où l’on renvoie l’usager vers le site internet.',
    definitionEn: 'Among calls answered by a human, share of those in which the user is referred to the website.',
    base: 'picked_up',
    aboutAnswer: true,
  },
  within_60: within('1 min', '1 minute'),
  within_180: within('3 min', '3 minutes'),
  within_300: within('5 min', '5 minutes'),
  within_600: within('10 min', '10 minutes'),
  wait_median: {
    nameFr: 'Attente de tous les appels (médiane)',
    nameEn: 'Wait of all calls (median)',
    unit: 'seconds',
    better: 'lower',
    definitionFr:
      'Temps au bout duquel un appel sur deux, à la première tentative, a obtenu un humain. Les appels coupés par l’organisme n’en obtiennent jamais : ils comptent.',
    definitionEn:
      'Time by which one call in two, at the first attempt, had got a human. Calls cut off by the organisation never get one: they count.',
    base: 'first_attempts',
    aboutAnswer: false,
  },
  wait_p90: {
    nameFr: 'Attente de tous les appels (9 sur 10)',
    nameEn: 'Wait of all calls (9 in 10)',
    unit: 'seconds',
    better: 'lower',
    definitionFr: 'Temps au bout duquel neuf appels sur dix, à la première tentative, ont obtenu un humain.',
    definitionEn: 'Time by which nine calls in ten, at the first attempt, had got a human.',
    base: 'first_attempts',
    aboutAnswer: false,
  },
  wait_median_answered: {
    nameFr: 'Attente des appels décrochés (médiane)',
    nameEn: 'Wait of answered calls (median)',
    unit: 'seconds',
    better: 'lower',
    definitionFr:
      'Médiane de l’attente des seuls appels décrochés, dans la tentative qui a abouti. Elle passe sous silence ceux qui n’ont eu personne : elle n’est jamais montrée seule.',
    definitionEn:
      'Median wait of answered calls alone, in the attempt that got through. It is silent about those who got nobody, and never shown alone.',
    base: 'picked_up',
    aboutAnswer: false,
  },
  time_spent_median: {
    nameFr: 'Temps total passé (médiane)',
    nameEn: 'Total time spent (median)',
    unit: 'seconds',
    better: 'lower',
    definitionFr:
      'Médiane du temps passé au téléphone jusqu’à ce qu’un humain réponde, toutes tentatives additionnées. Qui n’a eu personne compte comme plus long que tous les autres.',
    definitionEn:
      'Median time on the phone until a human answers, all attempts added up. Who got nobody counts as longer than all others.',
    base: 'sequences',
    aboutAnswer: false,
  },
  first_contact: {
    nameFr: 'Résolu au premier contact',
    nameEn: 'Resolved at first contact',
    better: 'higher',
    definitionFr:
      'Part de tous les appels où un humain répond dès la première tentative et donne une réponse acceptable sans transférer l’appel.',
    definitionEn:
      'Share of all calls in which a human answers at the first attempt and gives an acceptable answer without a transfer.',
    base: 'sequences',
    aboutAnswer: true,
  },
  courtesy: {
    nameFr: 'Courtoisie',
    nameEn: 'Courtesy',
    unit: 'score5',
    better: 'higher',
    definitionFr: 'Moyenne des notes de courtoisie, de 1 à 5, données par les enquêteurs aux appels décrochés.',
    definitionEn: 'Mean of the marks for courtesy, from 1 to 5, that callers gave to answered calls.',
    base: 'picked_up',
    aboutAnswer: false,
  },
  consistency: {
    nameFr: 'Cohérence des réponses',
    nameEn: 'Consistency of answers',
    better: 'higher',
    definitionFr:
      'Chance que deux appels décrochés sur la même question reçoivent une réponse jugée de la même façon (complète, acceptable, incomplète, fausse …).',
    definitionEn:
      'Chance that two answered calls on the same question get answers judged alike (complete, acceptable, incomplete, wrong …).',
    base: 'pairs',
    aboutAnswer: true,
  },
  score: {
    nameFr: 'Note composite',
    nameEn: 'Composite score',
    unit: 'score100',
    better: 'higher',
    definitionFr:
      'Moyenne des notes de tous les appels, de 0 à 100 : 0 si personne ne répond ; sinon décrocher, attendre peu, bien répondre et être courtois comptent selon les poids de la campagne.',
    definitionEn:
      'Mean of the scores of all calls, from 0 to 100: 0 if nobody answers; else picking up, a short wait, a right answer and courtesy count by the weights of the campaign.',
    base: 'sequences',
    aboutAnswer: true,
  },
};

function within(fr: string, en: string): Definition {
  return {
    nameFr: `Décroché en moins de ${fr}`,
    nameEn: `Answered within ${en}`,
    better: 'higher',
    definitionFr: `Part des appels où un humain répond, à la première tentative, en ${fr} au plus. Une coupure par l’organisme compte comme un échec.`,
    definitionEn: `Share of calls in which a human answers, at the first attempt, within ${en}. Being cut off by the organisation counts as a failure.`,
    base: 'first_attempts',
    aboutAnswer: false,
  };
}

/** Our own indicators, in the order of {@link OWN_INDICATOR_IDS}. */
export const OWN_INDICATORS: readonly Indicator[] = OWN_INDICATOR_IDS.map((id) => ({
  id: indicatorIdSchema.parse(id),
  unit: 'percent',
  ...DEFINITIONS[id],
}));

/** Ids of METHOD 2: nobody else may declare them in `indicators.csv`. */
export const RESERVED_INDICATOR_IDS: ReadonlySet<string> = new Set(OWN_INDICATOR_IDS);
