import type { ProfilePair } from '../../domain/profileComparison.ts';
import type { Unit } from '../../domain/indicator.ts';
import { formatInterval } from '../formatInterval.ts';
import { formatSigned } from '../formatSigned.ts';
import type { Messages } from '../messages.ts';
import { profileName } from '../profileName.ts';

/** One established difference between two profiles: « Plus haut pour le profil « ordinaire » que … : écart de 12 points … ». */
export function profilePairSentence(
  { a, b, difference, low, high }: Pick<ProfilePair, 'a' | 'b' | 'difference' | 'low' | 'high'>,
  unit: Unit,
  messages: Messages,
): string {
  const { locale, sentences } = messages;
  const [more, less, from, to] = difference > 0 ? [a, b, low, high] : [b, a, -high, -low];
  return sentences.profileHigher(
    profileName(more, messages),
    profileName(less, messages),
    formatSigned(Math.abs(difference), locale, { unit }).replace('+', ''),
    formatInterval(from, to, locale, { unit, preposition: true, withUnit: false, decimals: 1 }),
  );
}
