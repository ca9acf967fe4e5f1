/**
 * Puts words into a text where it names them: `{{MIN_N_RATE}}` → « 30 ».
 *
 * @throws RangeError for a name that nobody knows: a hole in a page would be read as a word
 * @example fillWords('sous {{MIN}}', { MIN: '30' }) // « sous 30 »
 */
export function fillWords(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{([^{}]*)\}\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new RangeError(`invalid word; not one of ${Object.keys(words).join(', ')}: ${name}`);
    return word;
  });
}
