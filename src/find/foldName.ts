/**
 * A name as it is compared: lower case, no accents, no punctuation, « St » written out; words between single spaces.
 *
 * @example foldName('St-Étienne') // 'saint etienne'
 * @example foldName('L’Haÿ-les-Roses') // 'l hay les roses'
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint');
}
