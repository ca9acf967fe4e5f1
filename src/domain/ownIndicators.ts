import { indicatorIdSchema } from './ids.ts';
import type { Indicator } from './indicator.ts';

/** Ids of the indicators that we compute ourselves from calls (METHOD 2), in the order of the method page. */
export const OWN_INDICATOR_IDS = [
  'resolved',
  'pickup',
  'pickup_first',
  'acceptable',
  'complete',
  'wrong',
  'redirected',
] as const;
export type OwnIndicatorId = (typeof OWN_INDICATOR_IDS)[number];

type Definition = Omit<Indicator, 'id' | 'unit' | 'publisher' | 'nameEn' | 'definitionEn'> & {
  readonly nameEn: string;
  readonly definitionEn: string;
};

const DEFINITIONS: Readonly<Record<OwnIndicatorId, Definition>> = {
  resolved: {
    nameFr: 'Démarche aboutie',
    nameEn: 'Request resolved',
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
      'Share of calls (3 attempts at most) in which a human answered. A voice server or an answering machine does not count.',
    base: 'sequences',
    aboutAnswer: false,
  },
  pickup_first: {
    nameFr: 'Décroché à la 1re tentative',
    nameEn: 'Picked up at the first attempt',
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
    nameEn: 'Sent to the website',
    better: 'lower',
    definitionFr:
      'Parmi les appels décrochés par un humain, part de ceux où l’on renvoie l’usager vers le site internet.',
    definitionEn: 'Among calls answered by a human, share of those in which the user is sent to the website.',
    base: 'picked_up',
    aboutAnswer: true,
  },
};

/** Our own indicators, in the order of {@link OWN_INDICATOR_IDS}. Shares, so the unit is always `percent`. */
export const OWN_INDICATORS: readonly Indicator[] = OWN_INDICATOR_IDS.map((id) => ({
  id: indicatorIdSchema.parse(id),
  unit: 'percent',
  ...DEFINITIONS[id],
}));

/** Ids of METHOD 2: nobody else may declare them in `indicators.csv`, computed yet or not. */
export const RESERVED_INDICATOR_IDS: ReadonlySet<string> = new Set([
  ...OWN_INDICATOR_IDS,
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
]);
