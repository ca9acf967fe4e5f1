/** Places that exist on no map: the hand-written names come first, these are for larger simulations. */
const BEGINNINGS = [
  'Aurvel',
  'Brisan',
  'Corvan',
  'Doulis',
  'Estrav',
  'Fauvin',
  'Grisol',
  'Hautrel',
  'Irvan',
  'Jolverd',
  'Lorvas',
  'Mirvel',
  'Nérolan',
  'Orsev',
  'Pervol',
  'Quivran',
  'Rouvis',
  'Silvor',
  'Tourvan',
  'Urvois',
  'Valdris',
  'Yvrol',
  'Zélan',
] as const;

const ENDINGS = [
  'anne',
  'elle',
  'oire',
  'ette',
  'ombe',
  'ande',
  'uche',
  'ière',
  'aume',
  'isse',
  'onde',
  'ague',
  'esse',
  'ouvre',
  'ive',
  'oule',
  'alde',
  'euse',
  'ambre',
] as const;

/** How many different places there are. */
export const PLACE_COUNT = BEGINNINGS.length * ENDINGS.length;

/** The invented place of a rank from 0 to `PLACE_COUNT − 1`, each once; neighbours in rank do not sound alike. */
export function simulatedPlace(rank: number): string {
  const beginning = rank % BEGINNINGS.length;
  const ending = (Math.floor(rank / BEGINNINGS.length) + beginning) % ENDINGS.length;
  return `${BEGINNINGS[beginning] ?? ''}${ENDINGS[ending] ?? ''}`;
}
