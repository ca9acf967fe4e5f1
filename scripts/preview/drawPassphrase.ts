const CONSONANTS = 'bcdfgjklmnprstvz';
const VOWELS = 'aeio';
const WORDS = 6;
const SYLLABLES = 3;

/**
 * A phrase that can be said on the telephone: « bafoti-renaco-… », 6 bits a syllable, 108 in all. Sixty-four syllables divide
 * 256, so that a byte draws each as often as any other.
 */
export function drawPassphrase(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(WORDS * SYLLABLES));
  const syllables = Array.from(bytes, (byte) => `${CONSONANTS.charAt(byte & 15)}${VOWELS.charAt((byte >> 4) & 3)}`);
  return Array.from({ length: WORDS }, (_, i) => syllables.slice(i * SYLLABLES, (i + 1) * SYLLABLES).join('')).join(
    '-',
  );
}
