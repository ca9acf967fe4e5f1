import type { KernedPair } from './kerningOf.ts';

/**
 * The pairs that a page shows most: by how far each is moved and how often a text holds it, the first ones of that order.
 *
 * @param said what pages may say
 * @param most how many are kept
 */
export function mostKerned(pairs: readonly KernedPair[], said: string, most: number): readonly KernedPair[] {
  const counts = new Map<string, number>();
  let before = '';
  for (const character of said) {
    counts.set(before + character, (counts.get(before + character) ?? 0) + 1);
    before = character;
  }
  const weightOf = ({ pair, units }: KernedPair): number => Math.abs(units) * (counts.get(pair) ?? 0);
  return pairs
    .filter((pair) => weightOf(pair) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.pair < b.pair ? -1 : 1))
    .slice(0, most);
}
