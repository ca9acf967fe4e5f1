/** `readable`: two spaces, one key a line. `compact`: one line, for documents of thousands of rows. */
export type DocumentLayout = 'readable' | 'compact';

/**
 * A document as the text of its file: keys in the order of writing, undefined ones left out, a line end at the end.
 *
 * @throws RangeError where a number is not finite: JSON would write null and nobody would know.
 */
export function serialiseDocument(document: object, layout: DocumentLayout = 'readable'): string {
  return `${JSON.stringify(document, refuseNonFinite, layout === 'readable' ? 2 : 0)}\n`;
}

function refuseNonFinite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`${value} under ${key} in a document; a missing number is an absent key`);
  }
  return value;
}
