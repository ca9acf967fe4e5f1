import type { ProfilePair } from '../../domain/profileComparison.ts';
import type { Unit } from '../../domain/indicator.ts';
import type { Messages } from '../messages.ts';
import { formatDifference } from '../formatDifference.ts';
import { profileName } from '../profileName.ts';

/** One established difference between two profiles: « Plus haut pour le profil « ordinaire » que … : écart de 12 points … ». */
export function profilePairSentence(
  { a, b, difference, low, high }: Pick<ProfilePair, 'a' | 'b' | 'difference' | 'low' | 'high'>,
  unit: Unit,
  messages: Messages,
): string {
  const { locale, sentences } = messages;
  const [more, less, from, to] = difference > 0 ? [a, b, low, high] : [b, a, -high, -low];
  const said = formatDifference({ difference: Math.abs(difference), low: from, high: to }, locale, {
    unit,
    signed: false,
    preposition: true,
  });
  return sentences.profileHigher(
    profileName(more, messages),
    profileName(less, messages),
    said.difference,
    said.interval,
  );
}
