/**
 * Whether each word of a question stands somewhere in a text, whatever its case and accents.
 *
 * @param text lower case, without accents
 */
export function wordsMatch(question: string, text: string): boolean {
  const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return question
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => text.includes(fold(word)));
}
