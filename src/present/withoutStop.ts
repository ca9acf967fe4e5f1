/** A text of the data that a sentence of ours goes on after: its own full stop, where it has one, would be the second. */
export function withoutStop(text: string): string {
  return text.replace(/(?<!\.)\.\s*$/, '');
}
