import type { ProfilePair } from '../../domain/profileComparison.ts';
import { formatInterval } from '../formatInterval.ts';
import { formatSigned } from '../formatSigned.ts';
import type { Messages } from '../messages.ts';
import { profileName } from '../profileName.ts';

/** One established difference between two profiles: « Profil « ordinaire » : plus que « avec un accent », de 12 points … ». */
export function profilePairSentence(
  { a, b, difference, low, high }: Pick<ProfilePair, 'a' | 'b' | 'difference' | 'low' | 'high'>,
  messages: Messages,
): string {
  const { locale, sentences } = messages;
  const [more, less, from, to] = difference > 0 ? [a, b, low, high] : [b, a, -high, -low];
  return sentences.profileHigher(
    profileName(more, messages),
    profileName(less, messages),
    formatSigned(Math.abs(difference), locale).replace('+', ''),
    formatInterval(from, to, locale, { preposition: true, withUnit: false }),
  );
}
