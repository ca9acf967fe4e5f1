import { foldName } from './foldName.ts';
import { LITTLE_WORDS } from './Spelling.ts';

/**
 * The ways in which what was typed may name an organisation and a place: its first word and the rest, its last word and the
 * rest, each in either role, without the little words between them.
 *
 * @example splitsOf('caf de lyon') // [['caf', 'lyon'], ['lyon', 'caf']]
 */
export function splitsOf(typed: string): readonly (readonly [who: string, where: string])[] {
  const words = trimmed(foldName(typed).split(' '));
  if (words.length < 2) return [];
  const splits = new Map<string, readonly [string, string]>();
  for (const cut of [1, words.length - 1]) {
    const [left, right] = [words.slice(0, cut), words.slice(cut)].map((part) => trimmed(part).join(' '));
    if (!left || !right) continue;
    splits.set(`${left}|${right}`, [left, right]).set(`${right}|${left}`, [right, left]);
  }
  return [...splits.values()];
}

function trimmed(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !LITTLE_WORDS.has(word));
  return first < 0 ? [] : words.slice(first, words.findLastIndex((word) => !LITTLE_WORDS.has(word)) + 1);
}
