import { textWidth } from '../textWidth.ts';

const FONT_SIZE = 13;

/**
 * A name in one line or two of at most `width` pixels, broken after a hyphen or at a space where its halves are most alike.
 *
 * @example breakName('Maine-et-Loire', 78) // ['Maine-', 'et-Loire']
 */
export function breakName(name: string, width: number): readonly string[] {
  if (textWidth(name, FONT_SIZE) <= width) return [name];
  const cuts = [...name.matchAll(/[- ]/g)].map(({ index }) => [
    name.slice(0, index + 1).trimEnd(),
    name.slice(index + 1),
  ]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
  const best = cuts.reduce<readonly string[]>((a, b) => (longest(b) < longest(a) ? b : a), [name]);
  if (longest(best) <= width || !name.includes('Haute-')) return best;
  return breakName(name.replace('Haute-', 'Hte-'), width);
}
