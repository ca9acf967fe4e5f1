/** The head of a sentence: « la CAF … » becomes « La CAF … ». */
export function capitalise(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('fr') + sentence.slice(1);
}
