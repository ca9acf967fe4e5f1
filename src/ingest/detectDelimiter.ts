const DELIMITERS = [';', '\t', ','] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** The separator that the header uses most, outside quotes; a comma when it uses none. */
export function detectDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>(DELIMITERS.map((d) => [d, 0]));
  let quoted = false;
  let seen = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (character === '\n' && !quoted) {
      if (seen) break;
    } else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
    seen ||= character.trim() !== '';
  }
  const best = DELIMITERS.reduce((a, b) => ((counts.get(b) ?? 0) > (counts.get(a) ?? 0) ? b : a));
  return counts.get(best) === 0 ? ',' : best;
}
