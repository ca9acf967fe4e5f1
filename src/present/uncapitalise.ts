/** First letter in lower case: a sentence that goes on after a colon. */
export function uncapitalise(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}
